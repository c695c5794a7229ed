import { createBackend } from "@vipps-management/browser-adapter/backend";
import { createManagementClient } from "@vipps-management/client/2023-08";
import { nodePlatform } from "@vipps-management/node-adapter";
import { fixtures } from "@vipps-management/testkit";
import { type EmulatorServer, serve } from "@vipps-management/testkit/server";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { bundleForBrowsers } from "../support/bundle.ts";
import { chromiumCommand, launchChromium, sayWithoutChromium } from "../support/chromium.ts";
import { keptKeys } from "../support/kept-keys.ts";
import { listen } from "../support/listen.mjs";

// A real page in a real browser, in front of a backend, in front of the served emulator.

sayWithoutChromium("a page that signs to its backend");

const app = `
  import { browserKeys, browserPlatform } from "@vipps-management/browser-adapter";
  import { createManagementClient } from "@vipps-management/client/2023-08";
  window.app = ({ backendUrl, algorithm }) => {
    const keys = browserKeys({ algorithm });
    return { keys, management: createManagementClient({ platform: browserPlatform({ backendUrl, keys }) }) };
  };
`;

/** What the page's script offers to the test. */
interface App {
  keys: {
    registerKey(): Promise<JsonWebKey & { kid: string }>;
    forget(): Promise<void>;
  };
  management: ReturnType<typeof createManagementClient>;
}
declare const window: {
  app(options: { backendUrl: string; algorithm?: string }): App;
  localStorage: Record<string, string>;
  sessionStorage: Record<string, string>;
};

describe.skipIf(chromiumCommand === undefined)("a page in Chromium", { timeout: 30_000 }, () => {
  let emulator: EmulatorServer;
  let browser: Browser;
  let site: { url: string; close(): Promise<void> };
  let elsewhere: { url: string; close(): Promise<void> };
  let backendUrl: string;
  let closePlatform: () => Promise<void>;
  const registered = new Map<string, JsonWebKey>();
  const secrets = new Set<string>();
  const log: string[] = [];

  beforeAll(async () => {
    emulator = await serve();
    const { clientId, clientSecret, subscriptionKey } = emulator.emulator.credentials.partner;
    for (const secret of [clientId, clientSecret, subscriptionKey]) secrets.add(secret);
    const platform = nodePlatform({
      credentials: { clientId, clientSecret, subscriptionKey },
      baseUrl: emulator.url,
    });
    closePlatform = () => platform.close();
    const management = createManagementClient({
      platform: {
        ...platform,
        fetch: (url, init) => {
          const token = init.headers.authorization?.replace(/^Bearer /, "");
          if (token !== undefined) secrets.add(token);
          return platform.fetch(url, init);
        },
      },
    });
    const scripts = await bundleForBrowsers(app);
    const page = async (request: Request): Promise<Response> => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith("/api/management/")) return backend(request);
      const script = scripts.get(pathname.slice(1));
      const [type, text] =
        script === undefined
          ? [
              "text/html",
              `<!doctype html><title>Console</title><script type="module" src="/entry.js"></script>`,
            ]
          : ["text/javascript", script];
      return new Response(text, { headers: { "content-type": `${type}; charset=utf-8` } });
    };
    site = await listen(page);
    elsewhere = await listen(page);
    backendUrl = `${site.url}/api/management`;
    const backend = createBackend({
      management,
      backendUrl,
      origins: [elsewhere.url],
      allow: ["getMsn", "orderProduct"],
      resolveKey: (keyId) => registered.get(keyId),
      authorize: () => true,
    });
    browser = await launchChromium();
  }, 60_000);

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all([site.close(), elsewhere.close()]);
    await closePlatform();
    await emulator.close();
  });

  async function open(at = site.url, prepare?: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await (browser.contexts()[0] ?? (await browser.newContext())).newPage();
    page.on("response", (response) => {
      void (async () => {
        const request = response.request();
        log.push(JSON.stringify([request.url(), await request.allHeaders(), request.postData()]));
        log.push(JSON.stringify(await response.allHeaders()) + (await response.text().catch(() => "")));
      })().catch(() => undefined); // the page may have been closed meanwhile
    });
    await prepare?.(page);
    await page.goto(at);
    await page.waitForFunction(() => "app" in window, undefined, { timeout: 20_000 });
    return page;
  }

  /** Registers the page's key, as a login would. */
  async function login(page: Page, algorithm = "ecdsa-p256-sha256"): Promise<string> {
    const key = await page.evaluate(
      (given) => window.app({ backendUrl: "https://a.example", algorithm: given }).keys.registerKey(),
      algorithm,
    );
    registered.set(key.kid, key);
    return key.kid;
  }

  const nameOf = (page: Page, algorithm = "ecdsa-p256-sha256") =>
    page.evaluate(
      async (options) => (await window.app(options).management.salesUnits.get({ msn: "123456" })).name,
      { backendUrl, algorithm },
    );

  test.each(["ecdsa-p256-sha256", "ed25519"])("looks up a sales unit, signed by %s", async (algorithm) => {
    const page = await open();
    await login(page, algorithm);
    expect(await nameOf(page, algorithm)).toBe("ACME Fantastic Fitness");
  });

  test("sends a prefill, whose idempotency key reaches the emulator", async () => {
    const page = await open();
    await login(page);
    const order = await page.evaluate(
      async ({ body, ...options }) =>
        window.app(options).management.productOrders.prefill(body, { idempotencyKey: "signup-7" }),
      { backendUrl, body: fixtures.productOrderRequest() },
    );
    expect(order.prefilledOrderId).not.toBe("");
    const entry = emulator.emulator.journal.entries.find(({ operationId }) => operationId === "orderProduct");
    expect(JSON.stringify(entry)).toContain("signup-7");
  });

  test("of another origin may call when its origin is known, and not otherwise", async () => {
    const page = await open(elsewhere.url);
    await login(page);
    expect(await nameOf(page)).toBe("ACME Fantastic Fitness");
    const stranger = await listen(() =>
      Promise.resolve(
        new Response("<!doctype html><title>Stranger</title>", { headers: { "content-type": "text/html" } }),
      ),
    );
    const other = await (await browser.newContext()).newPage();
    await other.goto(stranger.url);
    const outcome = await other.evaluate(
      (url) =>
        fetch(`${url}/management/v1/sales-units/123456`).then(
          () => "answered",
          () => "refused",
        ),
      backendUrl,
    );
    expect(outcome).toBe("refused");
    await stranger.close();
  });

  test("whose clock is an hour ahead learns the time from its backend, across origins too", async () => {
    const page = await open(elsewhere.url, (opened) =>
      opened.addInitScript("{ const now = Date.now.bind(Date); Date.now = () => now() + 3_600_000; }"),
    );
    await login(page);
    expect(await nameOf(page)).toBe("ACME Fantastic Fitness");
  });

  test("keeps its key over a reload, shares it with its other tabs, and forgets it at logout", async () => {
    const page = await open();
    const other = await open();
    const [first, second] = await Promise.all([login(page), login(other)]);
    expect(second).toBe(first);
    await page.reload();
    await page.waitForFunction(() => "app" in window, undefined, { timeout: 20_000 });
    expect(await login(page)).toBe(first);
    await page.evaluate(() => window.app({ backendUrl: "https://a.example" }).keys.forget());
    expect(await login(page)).not.toBe(first);
  });

  test("has no key that a script could read, and no secret in its page, its storage or its network log", async () => {
    const page = await open();
    await login(page);
    await nameOf(page);
    expect(await keptKeys(page)).toEqual(["InvalidAccessError"]);
    const storage = await page.evaluate(() => JSON.stringify([window.localStorage, window.sessionStorage]));
    const cookies = JSON.stringify(await page.context().storageState({ indexedDB: false }));
    const seen = [await page.content(), storage, cookies, ...log].join("\n");
    expect(log.length).toBeGreaterThan(10);
    expect(seen).toContain("signature-input");
    expect(secrets.size).toBeGreaterThan(3);
    for (const secret of secrets) expect(seen).not.toContain(secret);
    expect(seen.toLowerCase()).not.toMatch(/client_secret|ocp-apim-subscription-key|"authorization"/);
  });
});
