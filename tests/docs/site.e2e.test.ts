import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { fileFor, serveSite, siteFolder } from "../../docs/.vitepress/serve-site.mjs";
import { axeViolations } from "../support/axe.ts";
import { chromiumPath, launchChromium, sayWithoutChromium } from "../support/chromium.ts";

// The site as `npm run test:e2e` builds it.

const pages = existsSync(siteFolder)
  ? readdirSync(siteFolder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"))
  : [];

const htmlOf = (file: string): string => readFileSync(path.join(siteFolder, file), "utf8");

/** Where a page is on the site. */
const addressOf = (file: string): string =>
  `/${file.replaceAll(path.sep, "/").replace(/(^|\/)index\.html$|\.html$/, "$1")}`;

describe("the built site", () => {
  test("has a page for each task, theme, decision, document and entry point", () => {
    expect(pages.length, "build it: npm run docs").toBeGreaterThan(70);
    for (const page of [
      "getting-started",
      "onboarding",
      "troubleshooting",
      "measurements",
      "guide/moving-editions",
    ])
      expect(pages).toContain(`${page}.html`);
  });

  test("every link leads to a page that is there, and to a heading that it has", () => {
    const anchors = new Map<string, ReadonlySet<string>>();
    const anchorsOf = (file: string): ReadonlySet<string> => {
      const known = anchors.get(file);
      if (known !== undefined) return known;
      const found = new Set(
        Array.from(readFileSync(file, "utf8").matchAll(/ id="([^"]+)"/g), ([, id = ""]) => id),
      );
      anchors.set(file, found);
      return found;
    };
    const broken = pages.flatMap((page) => {
      const links = new Set(
        Array.from(htmlOf(page).matchAll(/<a [^>]*href="([^"]+)"/g), ([, href = ""]) => href),
      );
      return [...links].flatMap((href) => {
        const { origin, pathname, hash } = new URL(href, `http://site.test${addressOf(page)}`);
        if (origin !== "http://site.test") return [];
        const file = fileFor(pathname);
        if (file === undefined) return [`${page}: ${href} is no page`];
        const isThere = hash === "" || anchorsOf(file).has(decodeURIComponent(hash.slice(1)));
        return isThere ? [] : [`${page}: ${href} is no heading`];
      });
    });
    expect(broken).toEqual([]);
  });

  test("nothing in it is asked of another host", () => {
    const asked =
      /<(?:script|img|iframe|source)[^>]* src="https?:|<link[^>]* href="https?:|url\(https?:|@import "https?:/;
    const files = readdirSync(siteFolder, { recursive: true, encoding: "utf8" });
    const text = files.filter((file) => /\.(html|css)$/.test(file));
    expect(text.filter((file) => asked.test(htmlOf(file)))).toEqual([]);
  });
});

sayWithoutChromium("the documentation site, page by page");

/** One page of each kind. */
const kinds = [
  "/",
  "/getting-started",
  "/onboarding",
  "/troubleshooting",
  "/measurements",
  "/guide/following-an-order",
  "/guide/testing/by-hand",
  "/decisions/",
  "/reference/access-token",
  "/reference/types/@vipps-management/client/access-token",
];

describe.runIf(chromiumPath !== undefined)("in Chromium", () => {
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: Browser;
  const strangers: string[] = [];

  beforeAll(async () => {
    site = await serveSite();
    browser = await launchChromium();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await site.close();
  }, 60_000);

  /** Opens a page, waits until its scripts have taken it over, and notes what it asks of other hosts. */
  async function open(address: string, width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: "reduce" });
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith("data:"))
        strangers.push(`${address}: ${request.url()}`);
    });
    await page.goto(site.url + address, { waitUntil: "networkidle" });
    // The switch between light and dark is named by the scripts, which may run after the network is idle.
    await page.locator(".VPSwitchAppearance[title*='theme']").first().waitFor({ state: "attached" });
    return page;
  }

  test.each(kinds)(
    "%s is readable by anybody, in the light, in the dark and on a phone",
    async (address) => {
      for (const width of [1280, 390]) {
        const page = await open(address, width);
        const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
        expect(wide, `${address} at ${width}`).toBeLessThanOrEqual(width);
        expect(await axeViolations(page)).toEqual([]);
        await page.close();
      }
    },
    60_000,
  );

  test("the search finds the entry of a code", async () => {
    const page = await open("/", 1280);
    await page.getByRole("button", { name: "Search" }).first().click();
    await page.getByRole("searchbox").fill("nonce used");
    await page.locator("#localsearch-list a").first().waitFor();
    const found = await page
      .locator("#localsearch-list a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(found).toContain("/troubleshooting#nonce_used");
    await page.close();
  }, 60_000);

  test("nothing but the site is served", () => {
    expect(fileFor("/..%2f..%2fpackage.json")).toBeUndefined();
    expect(fileFor("/")).toBe(path.join(siteFolder, "index.html"));
  });

  test("an address that is no page says so", async () => {
    const page = await open("/no-such-page", 1280);
    await page.getByText("404").first().waitFor();
    await page.close();
  }, 60_000);

  test("no page has asked anything of another host", () => {
    expect(strangers).toEqual([]);
  });
});
