import type { Page } from "playwright-core";

// Ways through the merchant console that several tests, and the pictures of it, go.

export async function signIn(page: Page, person: "Kari" | "Ola" = "Kari"): Promise<void> {
  await page.getByRole("button", { name: person }).click();
  await page.getByRole("heading", { level: 1, name: "Merchants" }).waitFor();
}

/** Goes to a part of the console by its navigation. */
export async function goTo(
  page: Page,
  section: "Merchants" | "New order" | "Orders" | "Sales units",
): Promise<void> {
  await page.getByRole("navigation").getByRole("link", { name: section }).click();
  await page.getByRole("heading", { level: 1, name: section }).waitFor();
}

/** Fills in a whole order, against which nothing is known but, perhaps, its name. */
export async function fillOrder(page: Page, { name }: { readonly name: string }): Promise<void> {
  await page.getByLabel("Organisation number").fill("100 203 049");
  await page.getByLabel("Bank account").fill("8601 11 17947");
  await page.getByLabel("Where it is used").selectOption("On a website");
  await page.getByLabel("Price package").selectOption("POS standard, 2.99% NO");
  await page.getByLabel("Name that customers see").fill(name);
  await page.getByLabel("Website").fill("https://fjordyoga.example");
  await page.getByLabel("Terms and conditions").fill("https://fjordyoga.example/terms");
  await page.getByLabel("What is sold, and how").fill("Memberships of a yoga studio, sold on its website.");
  await page.getByLabel("Turnover in a year").fill("250 000");
  await page.getByLabel("Share of it").selectOption("40 %");
}

/** Opens an order from the list, by the beginning of its id. */
export async function followFromList(page: Page, beginning: string): Promise<void> {
  await goTo(page, "Orders");
  await page.getByRole("link", { name: beginning }).click();
  await page.getByRole("heading", { level: 1, name: `Order ${beginning}` }).waitFor();
}

/** Submits the form on the emulator's portal page, where the merchant has logged in. */
export async function submitAsMerchant(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Submit the order" }).click();
  await page.getByRole("heading", { level: 1, name: "The order is submitted" }).waitFor();
}
