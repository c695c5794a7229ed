import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import type { ServedEmulator } from "./served-emulator.ts";

/** The organisation of scenario 1, which has no merchant agreement. */
export const newCompany = { scheme: "business:NO:ORG", id: "998877665" } as const;

/** One that has an agreement, as in scenario 2. */
export const knownCompany = { scheme: "business:NO:ORG", id: "987654321" } as const;

/** Prefills an order over HTTP; its link, and its page in the back office. */
export async function prefillOrder(
  { partner, url }: ServedEmulator,
  order: Omit<Parameters<typeof partner.productOrders.prefill>[0], "productType"> = {
    businessIdentifier: knownCompany,
  },
): Promise<{ link: string; desk: string; id: string }> {
  const { prefillUrl, prefilledOrderId: id } = await partner.productOrders.prefill({
    productType: "VIPPS_PA_NETT",
    salesUnitName: "ACME Oslo",
    website: { url: "https://example.com", termsUrl: "https://example.com/terms" },
    ...order,
  });
  return { link: prefillUrl, desk: `${url}/back-office/orders/${id}`, id };
}

/** Opens a page in a context of its own, which remembers no other. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(5_000);
  return context.newPage();
}

/** Logs in on the page that a link leads to first. */
export async function logInAs(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name }).click();
}
