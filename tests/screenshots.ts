// Makes pictures of the emulator's pages and of the merchant console, from the real ones: `npm run screenshots`.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { consolePictures } from "./console-pictures.ts";
import { launchChromium } from "./support/chromium.ts";
import { type ServedEmulator, serveEmulator } from "./support/served-emulator.ts";
import { smallPng } from "./support/small-png.ts";
import { logInAs, newCompany, newPage, prefillOrder } from "./support/walk.ts";

/** One picture: its file, how wide the screen is, and the way to what it shows. */
interface Picture {
  readonly name: string;
  readonly screen: BrowserContextOptions;
  readonly walk: (page: Page, served: ServedEmulator) => Promise<void>;
}

const phone = { viewport: { width: 390, height: 700 } } satisfies BrowserContextOptions;
const desktop = { viewport: { width: 1000, height: 600 } } satisfies BrowserContextOptions;

const order = {
  businessIdentifier: newCompany,
  salesUnitName: "Fjord Yoga",
  annualTurnover: 250_000,
  intendedPurpose: "Memberships of a yoga studio, sold on its website.",
  website: { url: "https://example.com", termsUrl: "https://example.com/terms" },
};

const pictures: readonly Picture[] = [
  {
    name: "start-desktop",
    screen: desktop,
    walk: async (page, { url }) => {
      await page.goto(url);
      // The port is another one each time, and the picture need not be.
      await page.evaluate(() => {
        for (const element of document.querySelectorAll("code, pre")) {
          element.textContent = element.textContent.replaceAll(/127\.0\.0\.1:\d+/g, "127.0.0.1:8080");
        }
      });
    },
  },
  {
    name: "log-in-phone",
    screen: phone,
    walk: async (page, served) => {
      await page.goto((await prefillOrder(served, order)).link);
    },
  },
  {
    name: "agreement-phone",
    screen: phone,
    walk: async (page, served) => {
      await page.goto((await prefillOrder(served, order)).link);
      await logInAs(page, "Kari Nordmann");
      await fillOwner(page, 0, "Kari Nordmann", "60");
      await page.getByRole("button", { name: "Add another owner" }).click();
      await fillOwner(page, 1, "Ola Nordmann", "50");
      await page.getByRole("button", { name: "Sign the agreement" }).click();
    },
  },
  {
    name: "order-phone",
    screen: phone,
    walk: async (page, served) => {
      const { link } = await prefillOrder(served, order);
      await page.goto(link);
      await logInAs(page, "Kari Nordmann");
      await fillOwner(page, 0, "Kari Nordmann", "100");
      await page.getByRole("button", { name: "Sign the agreement" }).click();
    },
  },
  {
    name: "order-on-desk-desktop",
    screen: desktop,
    walk: async (page, served) => {
      const { link, desk } = await submittedOrder(served);
      await page.goto(desk);
      await page.getByLabel("Question for the merchant").fill("Which classes can be bought in advance?");
      await page.getByRole("button", { name: "Ask for information" }).click();
      await page.goto(link);
      await logInAs(page, "Kari Nordmann");
      await page.getByLabel("Your answer").fill("Ten classes, to be used within three months.");
      await page.getByRole("button", { name: "Send the answer" }).click();
      await page.goto(desk);
    },
  },
  {
    name: "outbox-phone",
    screen: phone,
    walk: async (page, served) => {
      const { desk } = await submittedOrder(served);
      served.emulator.clock.advance({ days: 2 });
      await page.goto(desk);
      await page.getByRole("button", { name: "Approve" }).click();
      await page.goto(`${served.url}/outbox`);
    },
  },
  {
    name: "journal-desktop",
    screen: desktop,
    walk: async (page, served) => {
      await causeTraffic(served);
      await page.goto(`${served.url}/journal`);
    },
  },
  {
    name: "journal-dark-phone",
    screen: { ...phone, colorScheme: "dark" },
    walk: async (page, served) => {
      await causeTraffic(served);
      await page.goto(`${served.url}/journal?status=4`);
    },
  },
];

async function fillOwner(page: Page, index: number, name: string, share: string): Promise<void> {
  await page.getByLabel("Name").nth(index).fill(name);
  await page.getByLabel("Share in percent").nth(index).fill(share);
}

async function submittedOrder(served: ServedEmulator): Promise<{ link: string; desk: string }> {
  const { emulator } = served;
  const { link, desk } = await prefillOrder(served, order);
  emulator.register.set({ orgno: newCompany.id, name: "Fjord Yoga AS" });
  const visit = emulator.portal.open(link, { person: emulator.people.ceo });
  visit.signAgreement({ owners: [{ name: "Kari Nordmann", share: 100 }] });
  visit.submit();
  return { link, desk };
}

/** Requests that end in as many ways as fit on a screen. */
async function causeTraffic(served: ServedEmulator): Promise<void> {
  await served.curl("GET", "/management/v1/sales-units/223344");
  await served.curl("GET", "/management/v1/sales-units/123456", {
    headers: { Authorization: "Bearer worn-out" },
  });
  served.emulator.faults.once("getPartnerPricePackages", { status: 503 });
  await served.curl("GET", "/management/v1/partners/price-packages");
  await prefillOrder(served, order);
}

async function take(browser: Browser, { name, screen, walk }: Picture): Promise<void> {
  const served = await serveEmulator();
  try {
    const page = await newPage(browser, { reducedMotion: "reduce", ...screen });
    await walk(page, served);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    await keep(await page.screenshot({ fullPage: true }), `portal/${name}.png`);
    await page.context().close();
  } finally {
    await served.close();
  }
}

const folder = path.join(import.meta.dirname, "../../docs/images");

async function keep(picture: Buffer, name: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, smallPng(picture));
  console.log(`docs/images/${name}`);
}

const browser = await launchChromium();
try {
  for (const picture of pictures) await take(browser, picture);
  for await (const { name, picture } of consolePictures(browser)) await keep(picture, `console/${name}.png`);
} finally {
  await browser.close();
}
