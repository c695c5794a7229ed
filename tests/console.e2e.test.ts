import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { type RunningConsole, startConsole } from "@vipps-management/example-merchant-console";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { axeViolations } from "./support/axe.ts";
import { chromiumCommand, launchChromium, sayWithoutChromium } from "./support/chromium.ts";
import { root } from "./support/commands.ts";
import { fillOrder, followFromList, goTo, signIn, submitAsMerchant } from "./support/console-walk.ts";
import { keptKeys } from "./support/kept-keys.ts";
import { newPage } from "./support/walk.ts";

// examples/merchant-console, built, as `npm run console` starts it.

sayWithoutChromium("the walks through the merchant console");

const built = path.join(root, "examples/merchant-console/dist");

/** All keys and tokens of an emulator begin so. */
const secretPrefix = "emu_";

const scripts = readdirSync(path.join(built, "page"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"))
  .join("\n");

test("what is built for the browser has no word for a secret in it, and nothing of a server's half", () => {
  expect(scripts).toContain("sales-units");
  for (const word of [
    ...["client_secret", "clientSecret", "Ocp-Apim-Subscription-Key", "subscriptionKey", "accesstoken/get"],
    ...["node:", secretPrefix, "resolveKey"],
  ])
    expect(scripts.toLowerCase(), word).not.toContain(word.toLowerCase());
});

test("npm run console prints one address, and ends in peace", { timeout: 20_000 }, async () => {
  const child = spawn(process.execPath, [path.join(built, "console.mjs")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [printed] = (await once(child.stdout, "data")) as [Buffer];
  const addresses = printed.toString().match(/http:\S+/g);
  expect(addresses).toHaveLength(1);
  expect((await fetch(addresses?.[0] ?? "")).status).toBe(200);
  child.kill("SIGTERM");
  expect(await once(child, "exit")).toEqual([0, null]);
});

describe.skipIf(chromiumCommand === undefined)("the console in Chromium", { timeout: 120_000 }, () => {
  let browser: Browser;
  let running: RunningConsole;
  let pages: Page[] = [];
  let complaints: string[] = [];
  const network: Promise<string>[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  }, 30_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    running = await startConsole();
    complaints = [];
  });
  afterEach(async () => {
    await Promise.all(network);
    await Promise.all(pages.map((page) => page.context().close()));
    pages = [];
    await running.close();
    expect(complaints, "requests to other hosts, and what the page complained about").toEqual([]);
  });

  /** Signs somebody in; notes whatever leaves for another host, every complaint, and what goes to and fro. */
  async function open(person: "Kari" | "Ola" = "Kari", options: BrowserContextOptions = {}): Promise<Page> {
    const page = await newPage(browser, options);
    page.setDefaultTimeout(20_000); // fifty signed calls take their time on a busy machine
    pages.push(page);
    page.on("request", (request) => {
      if (!request.url().startsWith(`${running.url}/`)) complaints.push(request.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error" && !/status of 4\d\d|ERR_CONNECTION_RESET/.test(message.text()))
        complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("response", (response) => {
      const log = async (): Promise<string> => {
        const request = response.request();
        const sent = [request.url(), await request.allHeaders(), request.postData()];
        return JSON.stringify([sent, await response.allHeaders()]) + (await response.text());
      };
      network.push(log().catch(() => "")); // the page may have been left meanwhile
    });
    await page.goto(running.url);
    await signIn(page, person);
    return page;
  }

  /** Opens a page of the emulator's, where the merchant and Vipps MobilePay are played. */
  async function elsewhere(link: string): Promise<Page> {
    const page = await newPage(browser);
    pages.push(page);
    await page.goto(link);
    return page;
  }

  test("a merchant is looked up, and one of its sales units opened", async () => {
    const page = await open();
    await page.getByLabel("Organisation number").fill("100 304 058");
    await page.getByRole("button", { name: "Look up" }).click();
    await page.getByRole("heading", { name: "Nordlys Kaffe AS" }).waitFor();
    await page.getByRole("heading", { name: "10 sales units" }).waitFor();
    await page.getByText("Nordlys Kaffe Alta online").click();
    await page.getByText("At once", { exact: true }).waitFor();

    await page.getByLabel("Country").selectOption("Finland");
    await page.getByLabel("Business id").fill("9900001-8");
    await page.getByRole("button", { name: "Look up" }).click();
    await page.getByRole("heading", { name: "ACME Kunto Oy" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Nordlys Kaffe AS" }).waitFor();
  });

  test("a number that is none is not sent, and one that leads nowhere ends in a sentence", async () => {
    const page = await open();
    const number = page.getByLabel("Organisation number");
    await number.fill("12");
    await number.press("Enter");
    await page.getByText("That is none. Nine digits").waitFor();
    expect(await number.getAttribute("aria-invalid")).toBe("true");
    expect(running.emulator.emulator.journal.entries).toEqual([]);
    await number.fill("199999999");
    await number.press("Enter");
    await page.getByText("Nothing was found: it is unknown, not active, or not ours.").waitFor();
  });

  test("all sales units come with a bar that shows how many have, and one is found by its number", async () => {
    const page = await open();
    await goTo(page, "Sales units");
    await page.locator("label", { hasText: "47 of 47 sales units read." }).waitFor();
    const bar = page.getByRole("progressbar");
    expect(await bar.evaluate((element: HTMLProgressElement) => [element.value, element.max])).toEqual([
      47, 47,
    ]);
    expect(await page.getByRole("row").count()).toBe(48);
    await page.getByLabel("Find one by its MSN").fill("410333");
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByRole("heading", { name: "Nordlys Kaffe Tromsø online" }).waitFor();
  });

  test("a reading that is stopped says how many are left", async () => {
    const page = await open();
    const { faults } = running.emulator.emulator;
    faults.always("getMsn", { kind: "stall" });
    await goTo(page, "Sales units");
    await page.getByText("0 of 47 sales units read.").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("The reading was broken off with 47 left. It was stopped.").waitFor();
    faults.clear();
  });

  test("a prefill with a mistake is mended, opened and submitted by the merchant, and followed to COMPLETED", async () => {
    const page = await open();
    await goTo(page, "New order");
    await fillOrder(page, { name: "Fjord Yoga & Pilates" });
    const name = page.getByLabel("Name that customers see");
    await page.getByText(`Name that customers see holds "&", which is not allowed.`).waitFor();
    await page.getByRole("button", { name: "Send the order" }).click();
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
    const orders = () =>
      running.emulator.emulator.journal.entries.filter(({ operationId }) => operationId === "orderProduct");
    expect(orders()).toEqual([]);

    await name.fill("Fjord Yoga og Pilates");
    await page.getByText("Nothing is known against it.").waitFor();
    expect(await name.getAttribute("aria-invalid")).toBeNull();
    await page.getByRole("button", { name: "Send the order" }).click();
    await page.getByRole("heading", { level: 1, name: /^Order [0-9a-f]{8}$/ }).waitFor();
    expect(orders()).toHaveLength(1);

    const current = (title: string) => page.locator('[aria-current="step"]', { hasText: title }).waitFor();
    await current("Opened");
    const merchant = await elsewhere(await page.getByLabel("The link for the merchant").inputValue());
    await merchant.getByRole("button", { name: "Kari Nordmann" }).click();
    await current("Submitted");
    await submitAsMerchant(merchant);
    await current("Completed");
    const desk = await page
      .getByRole("link", { name: "decide on it in the back office" })
      .getAttribute("href");
    const backOffice = await elsewhere(desk ?? "");
    await backOffice.getByRole("button", { name: "Approve" }).click();

    await page.getByText("The order has come to its end.").waitFor();
    expect(await page.locator(".step.reached").count()).toBe(4);
    const seen = await page.locator(".history li").allInnerTexts();
    expect(seen.map((line) => line.split(" ").at(-1))).toEqual([
      "Received",
      "Opened",
      "Submitted",
      "Completed",
    ]);
    await page.getByRole("link", { name: /^Fjord Yoga og Pilates, MSN \d+$/ }).click();
    await page.getByRole("heading", { name: "Fjord Yoga og Pilates" }).waitFor();
  });

  test("an answer that is lost and sent for again by hand makes one order", async () => {
    const page = await open();
    await goTo(page, "New order");
    await fillOrder(page, { name: "Fjord Yoga" });
    await page.route("**/product-orders", async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    const send = page.getByRole("button", { name: "Send the order" });
    await send.click();
    await page.getByText("No answer came.").waitFor();
    await page.unroute("**/product-orders");
    await send.click();
    await page.getByRole("heading", { level: 1, name: /^Order / }).waitFor();
    expect(running.emulator.emulator.backOffice.orders).toHaveLength(6);
  });

  test("an order that is declined ends in a sentence", async () => {
    const page = await open();
    await followFromList(page, "2c6eaf74");
    await page.getByText("The order has ended as rejected.").waitFor();
    expect(await page.locator(".step.failed").innerText()).toContain("Declined");
  });

  test("somebody who may only look is refused by the backend when they send an order all the same", async () => {
    const page = await open("Ola");
    await goTo(page, "New order");
    await page.getByText("You may only look.").waitFor();
    await fillOrder(page, { name: "Fjord Yoga" });
    await page.getByRole("button", { name: "Send the order" }).click();
    await page.getByText("This is not allowed for you").waitFor();
    expect(running.emulator.emulator.backOffice.orders).toHaveLength(5);
  });

  test("after signing out the browser has neither a session nor a key", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { level: 1, name: "Who are you?" }).waitFor();
    const { cookies } = await page.context().storageState();
    expect(cookies).toEqual([]);
    expect(await keptKeys(page)).toEqual([]);
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Who are you?" }).waitFor();
  });

  test("no key or token of the API is in the page, its storage or anything that it sends or is sent", async () => {
    const page = await open();
    await page.getByLabel("Organisation number").fill("100304058");
    await page.getByRole("button", { name: "Look up" }).click();
    await page.getByRole("heading", { name: "Nordlys Kaffe AS" }).waitFor();
    const look = await page.content();
    await goTo(page, "New order");
    await fillOrder(page, { name: "Fjord Yoga" });
    await page.getByRole("button", { name: "Send the order" }).click();
    await page.getByLabel("The link for the merchant").waitFor();
    const storage = JSON.stringify([
      await page.context().storageState(),
      await page.evaluate(() => [localStorage, sessionStorage].map((storage) => Object.entries(storage))),
    ]);
    expect(await keptKeys(page)).toEqual(["InvalidAccessError"]);
    const seen = [look, await page.content(), storage, ...(await Promise.all(network))].join("\n");
    expect(seen).toContain("signature-input");
    expect(seen).toContain("Nordlys Kaffe AS");

    const { credentials, fetch: call } = running.emulator.emulator;
    const { clientId, clientSecret, subscriptionKey } = credentials.partner;
    const headers = {
      client_id: clientId,
      client_secret: clientSecret,
      "Ocp-Apim-Subscription-Key": subscriptionKey,
    };
    const fetched = await call(`${running.emulator.url}/accesstoken/get`, { method: "POST", headers });
    const { access_token } = (await fetched.json()) as { access_token: string };
    for (const secret of [clientId, clientSecret, subscriptionKey, access_token])
      expect(secret.startsWith(secretPrefix)).toBe(true);
    // Not `toContain`, which would write all that was seen.
    const words = [secretPrefix, "client_secret", "ocp-apim-subscription-key", '"authorization"', '"bearer '];
    expect(words.filter((word) => seen.toLowerCase().includes(word))).toEqual([]);
  });

  test("axe finds nothing on any view, light or dark, and none is wider than a phone", async () => {
    const page = await open("Kari", { viewport: { width: 360, height: 640 } });
    const views = [
      ["#/merchants/business%3ANO%3AORG/100304058", "10 sales units"],
      ["#/sales-units", "47 of 47 sales units read."],
      ["#/sales-units/410333", "Recurring payments"],
      ["#/new-order", "to mend"],
      ["#/orders", "Declined"],
      ["#/orders/4e8acb96-75cb-4f4d-9b6a-bd5ce9a7c345", "The link for the merchant"],
      ["#/orders/2c6eaf74-53a9-4d2b-9f48-9b3ac7e5a123", "has ended as"],
      ["#/orders/00000000-0000-4000-8000-000000000000", "Nothing was found"],
    ] as const;
    for (const [address, text] of views) {
      await page.goto(running.url + "/" + address);
      await page.getByText(text).first().waitFor();
      if (address === "#/new-order") await page.getByRole("button", { name: "Send the order" }).click();
      expect(await axeViolations(page), address).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${address} is as wide as the phone`).toBeLessThanOrEqual(360);
    }
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { name: "Who are you?" }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test("an order is looked for and opened without a mouse", async () => {
    const page = await open();
    const onto = async (text: string): Promise<void> => {
      for (let turn = 0; turn < 20; turn += 1) {
        await page.keyboard.press("Tab");
        if ((await page.evaluate(() => document.activeElement?.textContent)) === text) return;
      }
      throw new Error(`${text} is not reached by the keyboard.`);
    };
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
    });
    await page.reload();
    await onto("Orders");
    await page.keyboard.press("Enter");
    await page.getByText("Declined").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await onto("1b5d9e63");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Order 1b5d9e63" }).waitFor();
    expect(await page.title()).toBe("Order 1b5d9e63 · Merchant console");
  });
});
