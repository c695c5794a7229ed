// Pictures of the merchant console, from the real one.
import { startConsole } from "@vipps-management/example-merchant-console";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

import { fillOrder, followFromList, goTo, signIn } from "./support/console-walk.ts";
import { newPage } from "./support/walk.ts";

interface ConsolePicture {
  readonly name: string;
  readonly screen: BrowserContextOptions;
  readonly walk: (page: Page) => Promise<void>;
}

const desktop = { viewport: { width: 1100, height: 760 } } satisfies BrowserContextOptions;
const phone = { viewport: { width: 390, height: 780 } } satisfies BrowserContextOptions;

const pictures: readonly ConsolePicture[] = [
  {
    name: "order-desktop",
    screen: desktop,
    walk: async (page) => {
      await followFromList(page, "1b5d9e63");
      await page.locator(".steps").waitFor();
    },
  },
  {
    name: "new-order-desktop",
    screen: desktop,
    walk: async (page) => {
      await goTo(page, "New order");
      await fillOrder(page, { name: "Fjord Yoga & Pilates" });
      await page.getByLabel("Turnover in a year").fill("");
      await page.getByText("to think about").waitFor();
      await page.getByRole("button", { name: "Name that customers see" }).click();
    },
  },
  {
    name: "merchant-dark-phone",
    screen: { ...phone, colorScheme: "dark" },
    walk: async (page) => {
      await page.getByLabel("Organisation number").fill("100 304 058");
      await page.getByRole("button", { name: "Look up" }).click();
      await page.getByRole("heading", { name: "10 sales units" }).waitFor();
    },
  },
];

/** Takes them one after the other, each of a console of its own. */
export async function* consolePictures(
  browser: Browser,
): AsyncGenerator<{ readonly name: string; readonly picture: Buffer }> {
  for (const { name, screen, walk } of pictures) {
    const running = await startConsole();
    try {
      const page = await newPage(browser, { reducedMotion: "reduce", locale: "en-GB", ...screen });
      await page.goto(running.url);
      await signIn(page);
      await walk(page);
      await settle(page);
      yield { name, picture: await page.screenshot() };
      await page.context().close();
    } finally {
      await running.close();
    }
  }
}

/** What is another one each time, ports and times of day, need not be in a picture. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement && document.activeElement.id === "main")
      document.activeElement.blur();
    for (const element of document.querySelectorAll(".history time, .way > .hint"))
      element.textContent = element.textContent.replace(/\d\d:\d\d:\d\d/, "09:00:00");
  });
}
