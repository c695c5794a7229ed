import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { axeViolations } from "./support/axe.ts";
import { chromiumCommand, launchChromium, sayWithoutChromium } from "./support/chromium.ts";
import { emulatorPages } from "./support/emulator-pages.ts";
import { type ServedEmulator, serveEmulator } from "./support/served-emulator.ts";
import { logInAs, newCompany, newPage, prefillOrder } from "./support/walk.ts";

sayWithoutChromium("the walks through the portal's pages");

describe.skipIf(chromiumCommand === undefined)("in a real browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let served: ServedEmulator;
  let pages: Page[] = [];
  let elsewhere: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  }, 30_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    served = await serveEmulator();
    elsewhere = [];
  });
  afterEach(async () => {
    await Promise.all(pages.map((page) => page.context().close()));
    pages = [];
    await served.close();
    expect(elsewhere, "requests to other hosts, and what a page complained about").toEqual([]);
  });

  /** A page that notes whatever leaves for another host, and every complaint of the browser's. */
  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await newPage(browser, options);
    pages.push(page);
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(served.url) && !url.startsWith("data:")) elsewhere.push(url);
    });
    page.on("console", (message) => {
      if (message.type() === "error" && !/status of 4\d\d/.test(message.text()))
        elsewhere.push(message.text());
    });
    page.on("pageerror", (error) => elsewhere.push(error.message));
    return page;
  }

  const button = (page: Page, name: string) => page.getByRole("button", { name });
  /** Waits for a page with this title. */
  const showsTitle = (page: Page, name: string) =>
    page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

  test("scenario 1: sign the agreement, submit the order, be approved, without JavaScript", async () => {
    const { link, desk } = await prefillOrder(served, { businessIdentifier: newCompany });
    const page = await open({ javaScriptEnabled: false });
    await page.goto(link);
    await showsTitle(page, "Log in to the portal");
    await logInAs(page, "Kari Nordmann");
    await showsTitle(page, "Sign the merchant agreement");

    await page.getByLabel("Name").fill("Kari Nordmann");
    await page.getByLabel("Share in percent").fill("60");
    await button(page, "Add another owner").click();
    await page.getByLabel("Name").nth(1).waitFor();
    expect(await page.getByLabel("Name").first().inputValue()).toBe("Kari Nordmann");
    await page.getByLabel("Name").last().fill("Ola Nordmann");
    await page.getByLabel("Share in percent").last().fill("33,3");
    await page.getByLabel("Politically exposed person").last().check();
    await button(page, "Sign the agreement").click();

    await showsTitle(page, "Check and submit the order");
    expect(await page.getByRole("status").textContent()).toContain("The merchant agreement is signed");
    expect(served.emulator.world.agreements.at(-1)?.owners).toEqual([
      { name: "Kari Nordmann", share: 60 },
      { name: "Ola Nordmann", share: 33.3, politicallyExposed: true },
    ]);
    await button(page, "Submit the order").click();
    await showsTitle(page, "The order is submitted");

    await page.getByRole("link", { name: "process the order" }).click();
    await page.waitForURL(desk);
    await button(page, "Approve").click();
    await page.getByText("Sales unit that came of it").waitFor();
    await page.goto(link);
    await showsTitle(page, "The order is approved");
    await page.getByRole("link", { name: "outbox", exact: true }).click();
    const { msn } = served.emulator.outbox[0] as { msn: string };
    await page.waitForURL(`${served.url}/outbox`);
    expect(await page.getByText(msn).count()).toBe(2);
  });

  test("scenario 2: the order at once, found on the front page, on a phone", async () => {
    await prefillOrder(served);
    const page = await open({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await page.goto(`${served.url}/portal`);
    await logInAs(page, "Ola Nordmann");
    await page.getByRole("link", { name: "ACME Oslo" }).tap();
    await showsTitle(page, "Check and submit the order");
    await page.getByLabel("POS standard").check();
    await button(page, "Submit the order").tap();
    await showsTitle(page, "The order is submitted");
    const [order] = served.emulator.backOffice.orders;
    expect(order).toMatchObject({
      status: "submitted",
      form: { pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa" },
    });
    for (const path of emulatorPages) {
      await page.goto(served.url + path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${path} is as wide as the phone`).toBeLessThanOrEqual(360);
    }
  });

  test("an order is filled in and submitted by keyboard alone", async () => {
    const { link } = await prefillOrder(served, {
      businessIdentifier: newCompany,
      salesUnitName: null,
    });
    const page = await open();
    const focused = () => page.evaluate(() => document.activeElement?.id ?? "");
    const tabTo = async (id: string): Promise<void> => {
      for (let step = 0; step < 60 && (await focused()) !== id; step += 1) await page.keyboard.press("Tab");
      expect(await focused()).toBe(id);
    };
    await page.goto(link);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("main");
    await tabTo("name");
    await page.keyboard.type("Anne Fjord");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Chair");
    await page.keyboard.press("Tab");
    await Promise.all([page.waitForURL(link), page.keyboard.press("Enter")]);

    await tabTo("owners.0.name");
    await page.keyboard.type("Anne Fjord");
    await Promise.all([page.waitForURL(/done=signed/), page.keyboard.press("Enter")]);

    await tabTo("salesUnitName");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("errors");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("salesUnitName");
    await page.keyboard.type("Fjord Yoga");
    await page.keyboard.press("Enter");
    await showsTitle(page, "The order is submitted");
  });

  test("the expired link and the deleted order say what to do instead", async () => {
    const expired = await prefillOrder(served);
    const deleted = await prefillOrder(served);
    await served.curl("DELETE", `/management/v1/product-orders/${deleted.id}`);
    served.emulator.clock.advance({ days: 14 });
    const page = await open();
    await page.goto(expired.link);
    await logInAs(page, "Kari Nordmann");
    await showsTitle(page, "The link has expired");
    expect(await page.getByRole("main").textContent()).toContain("ask the one who sent it for a new order");
    expect((await page.goto(deleted.link))?.status()).toBe(410);
    await showsTitle(page, "The order was taken back");
    expect((await page.goto(`${deleted.link}0`))?.status()).toBe(404);
  });

  test("the accountant is told why not, and can log in as somebody else", async () => {
    const { link } = await prefillOrder(served, { businessIdentifier: newCompany });
    const page = await open();
    await page.goto(link);
    await logInAs(page, "Siv Regnskap");
    await showsTitle(page, "You may not sign for this organisation");
    expect(await page.getByRole("main").textContent()).toContain("Only the chair of the board or the CEO");
    expect(served.emulator.backOffice.orders[0]?.status).toBe("received");
    await page.getByRole("link", { name: "Log in as somebody else" }).click();
    await logInAs(page, "Ola Nordmann");
    await showsTitle(page, "Sign the merchant agreement");
  });

  test("a question is asked and answered, and the order declined with a reason for the merchant", async () => {
    const { link, desk } = await prefillOrder(served);
    served.emulator.portal.open(link, { person: served.emulator.people.ceo }).submit();
    const page = await open();
    await page.goto(desk);
    await button(page, "Ask for information").click();
    expect(await page.getByRole("alert").textContent()).toContain("give a question");
    await page.getByLabel("Question for the merchant").fill("What do you <b>sell</b>?");
    await button(page, "Ask for information").click();

    await page.goto(link);
    await logInAs(page, "Kari Nordmann");
    await page.getByText("What do you <b>sell</b>?").waitFor();
    await page.getByLabel("Your answer").fill("Coffee & tea");
    await button(page, "Send the answer").click();
    await showsTitle(page, "The order is submitted");

    await page.goto(desk);
    await page.getByText("Coffee & tea").waitFor();
    await page.getByLabel("Reason for declining").fill("Sorry, no coffee.");
    await button(page, "Decline").click();
    await page.getByText("There is nothing left to decide").waitFor();
    await page.goto(link);
    await showsTitle(page, "The order was declined");
    await page.goto(`${served.url}/outbox`);
    expect(await page.getByText("Sorry, no coffee.").count()).toBe(1);
  });

  test("the journal shows a request while somebody looks, until it is paused", async () => {
    const page = await open();
    await page.goto(`${served.url}/journal`);
    await served.curl("GET", "/management/v1/nothing");
    await page.getByRole("link", { name: "/management/v1/nothing" }).waitFor();
    await button(page, "Pause").click();
    await served.curl("GET", "/management/v1/later");
    await page.waitForTimeout(2_500);
    expect(await page.getByText("/management/v1/later").count()).toBe(0);
    await button(page, "Go on").click();
    await page.getByRole("link", { name: "/management/v1/later" }).waitFor();
  });

  test("axe would find a field without a label, and a colour that cannot be read in the dark", async () => {
    const page = await open();
    await page.goto(`${served.url}/clock`);
    await page.evaluate(() => {
      document.querySelector("#amount")?.removeAttribute("id");
      const title = document.querySelector("h1");
      if (title !== null) title.style.color = "#1b211e";
    });
    expect(await axeViolations(page)).toEqual([
      expect.stringContaining("/clock, light: label,"),
      expect.stringContaining("/clock, dark: color-contrast,"),
    ]);
  });

  test("axe finds nothing wrong with any page, be it light or dark", { timeout: 240_000 }, async () => {
    const page = await open();
    const violations: string[] = [];
    const check = async (address?: string): Promise<void> => {
      if (address !== undefined) await page.goto(address);
      violations.push(...(await axeViolations(page)));
    };
    const { emulator, url } = served;
    const known = await prefillOrder(served);
    const unsigned = await prefillOrder(served, { businessIdentifier: newCompany, salesUnitName: null });
    await check(known.link); // logging in
    await button(page, "Log in").click();
    await check();
    await logInAs(page, "Siv Regnskap");
    await check();
    await button(page, "Log out").click();
    await logInAs(page, "Kari Nordmann");
    await check(); // the front page
    await check(unsigned.link);
    await page.getByLabel("Share in percent").fill("nothing");
    await button(page, "Sign the agreement").click();
    await check();
    await page.getByLabel("Share in percent").fill("");
    await page.getByLabel("Name").fill("Kari Nordmann");
    await button(page, "Sign the agreement").click();
    await check();
    await page.getByLabel("Account for settlements").fill("1");
    await button(page, "Submit the order").click();
    await check();

    emulator.portal.open(known.link, { person: emulator.people.ceo }).submit();
    await check(known.link);
    await check(known.desk);
    await button(page, "Decline").click();
    await check();
    emulator.backOffice.requestInformation(known.id, "What do you sell?");
    await check(known.link);
    await button(page, "Send the answer").click();
    await check();
    emulator.backOffice.reject(known.id, "No.");
    await check(known.link);
    await check(known.desk);

    emulator.faults.times(2, "getMsn", { status: 429, retryAfter: 3 });
    await served.curl("GET", "/management/v1/sales-units/123456");
    const pagesOfTheDeveloper = ["/", "/back-office", "/outbox", "/journal", "/clock", "/faults", "/world"];
    for (const path of pagesOfTheDeveloper) await check(url + path);
    for (const number of [2, 4]) await check(`${url}/journal/${number}`);
    await page.goto(`${url}/faults`);
    await page.getByLabel("Status").fill("99");
    await button(page, "Add the fault").click();
    await check();
    await page.goto(`${url}/clock`);
    await page.getByLabel("How much").fill("-1");
    await button(page, "Advance").click();
    await check();
    emulator.clock.advance({ days: 14 });
    await check(unsigned.link);
    await check(`${url}/portal/nothing`);
    expect(violations).toEqual([]);
  });
});
