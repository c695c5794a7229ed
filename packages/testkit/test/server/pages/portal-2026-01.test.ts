import { beforeEach, expect, test } from "vitest";

import { logo } from "../../../src/samples/logo.ts";
import { order as request, orders } from "../../emulator/editions/2026-01/stage.ts";
import { origin, type Reader, readerOf } from "./support.ts";

// The sign-up form of edition 2026-01: fields that the older one has not, and nearly all of it open to the merchant.

let reader: Reader;

/** Prefills an order and logs in; the address of its page. */
async function orderWith(changes: object): Promise<{ link: string }> {
  const { body } = await reader.partner("POST", orders, {
    json: { ...request, ...changes },
    headers: { "Idempotency-Key": "a-key" },
  });
  const { prefillUrl } = body as { prefillUrl: string };
  await reader.logIn(reader.emulator.people.ceo);
  return { link: new URL(prefillUrl).pathname };
}

/** The form as it is filled in by now. */
const formAt = (link: string) => {
  const { emulator } = reader;
  return emulator.portal.open(emulator.baseUrl + link, { person: emulator.people.ceo }).order?.form ?? {};
};

beforeEach(async () => {
  reader = await readerOf({ edition: "2026-01" });
});

test("fills in every field that the edition has, also what was supplied", async () => {
  const { link } = await orderWith({ merchantCategoryCode: "5942" });
  const page = await reader.get(link);
  expect(page.text).not.toContain("You cannot change these");
  expect(page.html).toContain('value="5942"');
  const filledIn = {
    salesUnitName: "ACME Bergen",
    annualTurnoverPercentage: "30",
    app: "ACME Fitness",
    hasRecurring: "yes",
    merchantCategoryCode: "7997",
  };
  await reader.post(link, { ...filledIn, act: "save" });
  expect(formAt(link)).toMatchObject({ ...filledIn, app: { appName: "ACME Fitness" }, hasRecurring: true });
  const again = await reader.get(link);
  expect(again.html).toContain('<option value="30" selected="">30 %</option>');
  expect(again.html).toContain('value="ACME Fitness"');
});

test("a logo that was uploaded and an answer that was given are there when the form is opened again", async () => {
  const { link } = await orderWith({});
  const file = new FormData();
  file.set("act", "save");
  file.set("hasRecurring", "yes");
  const bytes = Uint8Array.from(atob(logo), (character) => character.charCodeAt(0));
  file.set("salesUnitLogo", new File([bytes], "logo.png", { type: "image/png" }));
  await reader.raw(link, { method: "POST", headers: { origin }, body: file });
  const page = await reader.get(link);
  expect(page.text).toContain("There is one. Another PNG");
  expect(page.html).toMatch(/value="yes"[^>]*checked/);
});

test("an answer of no is there again as well", async () => {
  const { link } = await orderWith({});
  await reader.post(link, { hasRecurring: "no", act: "save" });
  expect((await reader.get(link)).html).toMatch(/value="no"[^>]*checked/);
});

test("a website is optional where the product needs none", async () => {
  const website = "Website (optional)";
  const needed = await orderWith({ website: null });
  expect((await reader.get(needed.link)).text).not.toContain(website);
  reader = await readerOf({ edition: "2026-01" });
  const free = await orderWith({ website: null, productType: "CHECKOUT" });
  expect((await reader.get(free.link)).text).toContain(website);
});

test("an emptied field takes back what the merchant filled in", async () => {
  const { link } = await orderWith({});
  await reader.post(link, { app: "ACME Fitness", merchantCategoryCode: "7997", act: "save" });
  await reader.post(link, { app: " ", merchantCategoryCode: "", hasRecurring: "no", act: "save" });
  expect(formAt(link)).toMatchObject({ hasRecurring: false });
  expect(formAt(link)).not.toHaveProperty("app");
  expect(formAt(link)).not.toHaveProperty("merchantCategoryCode");
});

test.each([
  [{ merchantCategoryCode: "59" }, "A merchant category code has four digits."],
  [{ annualTurnoverPercentage: "33" }, "The share is 10 to 100 percent, by tens."],
  [{ app: "A".repeat(51) }, "The name of an app has 1 to 50 characters."],
])("%j is refused with what is wrong, and stays typed", async (fields, says) => {
  const { link } = await orderWith({});
  const page = await reader.post(link, { ...fields, act: "submit" });
  expect(page.status).toBe(422);
  expect(page.text).toContain(says);
  expect(formAt(link)).not.toHaveProperty(Object.keys(fields)[0] ?? "");
});

test.each([
  ["Norwegian", { scheme: "business:NO:ORG", id: "987654321" }, "Eleven digits."],
  ["Danish", { scheme: "business:DK:CVR", id: "99000015" }, "Fourteen digits."],
  ["Finnish", { scheme: "business:FI:Y-tunnus", id: "9900001-8" }, "Fourteen digits."],
])("the account of a %s company has as many digits as the form then takes", async (_, company, hint) => {
  const { link } = await orderWith({ businessIdentifier: company, settlementBankAccount: null });
  expect((await reader.get(link)).text).toContain(hint);
  const account = "1".repeat(hint.startsWith("Eleven") ? 11 : 14);
  await reader.post(link, { settlementAccountNumber: account, act: "save" });
  expect(formAt(link)).toMatchObject({ settlementAccountNumber: account });
});

test("a price package that was supplied is the one thing to be read only", async () => {
  const { body } = await reader.partner("GET", "/management/v1/partners/price-packages");
  const [pricePackage] = (body as { pricePackageId: string }[][] | { pricePackageId: string }[]).flat();
  const { link } = await orderWith({ pricePackageId: pricePackage?.pricePackageId });
  const page = await reader.get(link);
  expect(page.text).toContain("You cannot change these");
  expect(page.html).not.toContain('name="pricePackageId"');
  expect(page.html).toContain('name="hasRecurring"');
});

test("the older edition's form has none of those fields", async () => {
  reader = await readerOf();
  const { link } = await reader.prefill();
  await reader.logIn(reader.emulator.people.ceo);
  const page = await reader.get(link);
  expect(page.html).toContain('name="annualTurnover"');
  for (const name of ["annualTurnoverPercentage", "app", "hasRecurring", "merchantCategoryCode"])
    expect(page.html).not.toContain(`name="${name}"`);
});
