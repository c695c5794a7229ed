import { createManagementClient, type ManagementClient } from "@vipps-management/client/2026-01";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { axeViolations } from "./support/axe.ts";
import { chromiumCommand, launchChromium, sayWithoutChromium } from "./support/chromium.ts";
import { serveEdition, type ServedEmulator } from "./support/served-emulator.ts";
import { knownCompany, logInAs, newCompany, newPage } from "./support/walk.ts";

// The walks of portal-pages.e2e.test.ts, where this edition shows something else: a form that the merchant may change, and the
// statuses that the partner is told on the way.

sayWithoutChromium("the walks through the portal's pages of edition 2026-01");

describe.skipIf(chromiumCommand === undefined)("in a real browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let served: ServedEmulator<ManagementClient>;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium();
  }, 30_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    served = await serveEdition("2026-01", createManagementClient);
    page = await open();
  });
  afterEach(async () => {
    await page.context().close();
    await served.close();
  });

  const open = (options: BrowserContextOptions = {}): Promise<Page> => newPage(browser, options);
  const button = (name: string) => page.getByRole("button", { name });
  const showsTitle = (name: string) => page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

  type Order = Parameters<ManagementClient["productOrders"]["prefill"]>[0];

  async function prefill(
    changes: Partial<Order> = {},
  ): Promise<{ link: string; desk: string; status: () => Promise<string | undefined> }> {
    const { prefillUrl, prefilledOrderId: productOrderId } = await served.partner.productOrders.prefill({
      businessIdentifier: knownCompany,
      productType: "PAYMENT_INTEGRATION",
      salesUnitName: "ACME Oslo",
      website: { url: "https://example.com", termsUrl: "https://example.com/terms" },
      ...changes,
    });
    return {
      link: prefillUrl,
      desk: `${served.url}/back-office/orders/${productOrderId}`,
      status: async () => (await served.partner.productOrders.get({ productOrderId })).status,
    };
  }

  test("scenario 1: a new merchant signs, changes what was supplied, submits, and is approved", async () => {
    const order = await prefill({ businessIdentifier: newCompany });
    expect(await order.status()).toBe("RECEIVED");
    await page.goto(order.link);
    await logInAs(page, "Kari Nordmann");
    await showsTitle("Sign the merchant agreement");
    await page.getByLabel("Name").fill("Kari Nordmann");
    await button("Sign the agreement").click();

    await showsTitle("Check and submit the order");
    expect(await order.status()).toBe("MERCHANT_VIEWED");
    expect(await page.getByText("You cannot change these").count()).toBe(0);
    await page.getByLabel("Name of the sales unit").fill("Fjord Yoga");
    await page.getByLabel("Share of it through Vipps MobilePay").selectOption("40");
    await page.getByLabel("Merchant category code").fill("79");
    await page.getByRole("group", { name: "Recurring payments" }).getByLabel("Yes").check();
    await button("Submit the order").click();
    await page.getByRole("alert").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel("Merchant category code").fill("7997");
    await button("Submit the order").click();
    await showsTitle("The order is submitted");
    expect(await order.status()).toBe("ORDER_SUBMITTED");

    await page.goto(order.desk);
    await button("Approve").click();
    await page.getByText("Sales unit that came of it").waitFor();
    expect(await order.status()).toBe("COMPLETED");
    const { msn } = served.emulator.outbox[0] as { msn: string };
    expect((await served.partner.salesUnits.get({ msn })).name).toBe("Fjord Yoga");
  });

  test("scenario 2: the order at once for a merchant with an agreement, without JavaScript, on a phone", async () => {
    const order = await prefill();
    await page.context().close();
    page = await open({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
    await page.goto(order.link);
    await logInAs(page, "Ola Nordmann");
    await showsTitle("Check and submit the order");
    await button("Submit the order").click();
    await showsTitle("The order is submitted");
    expect(await order.status()).toBe("ORDER_SUBMITTED");
  });

  test("the form fits on a phone, and axe finds nothing wrong with it", async () => {
    const order = await prefill({ pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa" });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(order.link);
    await logInAs(page, "Kari Nordmann");
    await showsTitle("Check and submit the order");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("an expired link says what to do instead, and the order is listed only when it is asked for", async () => {
    const order = await prefill();
    served.emulator.clock.advance({ days: 14 });
    await page.goto(order.link);
    await logInAs(page, "Kari Nordmann");
    await showsTitle("The link has expired");
    expect(await order.status()).toBe("EXPIRED");
    const listed = async (includeExpired: boolean): Promise<number> =>
      (await served.partner.productOrders.list({ includeExpired })).filter(
        ({ status }) => status === "EXPIRED",
      ).length;
    expect([await listed(false), await listed(true)]).toEqual([0, 1]);
  });

  test("the accountant may not sign, and the order is not viewed by that", async () => {
    const order = await prefill({ businessIdentifier: newCompany });
    await page.goto(order.link);
    await logInAs(page, "Siv Regnskap");
    await showsTitle("You may not sign for this organisation");
    expect(await order.status()).toBe("RECEIVED");
  });

  test("a declined order is REJECTED, and only the merchant is told why", async () => {
    const order = await prefill();
    served.emulator.portal.open(order.link, { person: served.emulator.people.ceo }).submit();
    await page.goto(order.desk);
    await page.getByLabel("Reason for declining").fill("Sorry, no coffee.");
    await button("Decline").click();
    await page.getByText("There is nothing left to decide").waitFor();
    expect(await order.status()).toBe("REJECTED");
    await page.goto(`${served.url}/outbox`);
    expect(await page.getByText("Sorry, no coffee.").count()).toBe(1);
  });
});
