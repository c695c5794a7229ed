import { expect, test } from "vitest";

import { origin, readerOf } from "./support.ts";

const everyPage = [
  "/",
  "/portal/log-in",
  "/back-office",
  "/outbox",
  "/journal",
  "/clock",
  "/faults",
  "/world",
];

test.each([...everyPage, "/portal/nothing", "/back-office/orders/nothing"])(
  "%s says that it is an emulator, is not kept, and lets nothing in from elsewhere",
  async (path) => {
    const { get } = await readerOf();
    const { headers, html, text } = await get(path);
    expect(text).toContain("Emulator · a test environment. Nothing here reaches Vipps MobilePay.");
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(headers.get("content-type")).toBe("text/html; charset=UTF-8");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("content-security-policy")?.split("; ").sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src data:",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    expect(html).not.toMatch(/ style=| on[a-z]+=|<style|javascript:|https?:\/\/(?!emulator\.invalid)/);
  },
);

test.each([
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.test" }],
  ["another port of this machine", { "sec-fetch-site": "same-site", origin: "http://127.0.0.1:9" }],
  ["another site, in a browser that says only where from", { origin: "https://evil.test" }],
  ["nowhere, as a sandboxed frame says", { origin: "null" }],
  ["another site that says it were ours", { "sec-fetch-site": "cross-site", origin }],
])("a form from %s does nothing", async (_where, headers) => {
  const { emulator, post, prefill } = await readerOf();
  await prefill();
  const page = await post("/reset", {}, headers);
  expect(page.status).toBe(403);
  expect(page.text).toContain("This form was sent by another site. Nothing was done.");
  expect(emulator.backOffice.orders).toHaveLength(1);
});

test.each<[string, Record<string, string>]>([
  ["the page itself", { "sec-fetch-site": "same-origin", origin }],
  ["the page itself, in a browser that says only where from", { origin }],
  ["the page behind a proxy that ends TLS", { origin: origin.replace("http:", "https:") }],
  ["a program", {}],
])("a form from %s is taken", async (_where, headers) => {
  const { emulator, post, prefill } = await readerOf();
  await prefill();
  const page = await post("/reset", {}, headers);
  expect([page.status, page.location]).toEqual([303, "/?done=reset"]);
  expect(emulator.backOffice.orders).toHaveLength(0);
});

test("HEAD is answered like GET, without the page", async () => {
  const { raw } = await readerOf();
  const head = await raw("/clock", { method: "HEAD" });
  expect([head?.status, await head?.text()]).toEqual([200, ""]);
  expect(head?.headers.get("content-type")).toBe("text/html; charset=UTF-8");
});

test.each([
  ["DELETE", "/clock", "GET, HEAD, POST"],
  ["POST", "/outbox", "GET, HEAD"],
  ["GET", "/reset", "POST"],
  ["OPTIONS", "/", "GET, HEAD"],
])("%s %s is not possible, and the answer says what is", async (method, path, allow) => {
  const { raw } = await readerOf();
  const response = await raw(path, { method, headers: { origin } });
  expect([response?.status, response?.headers.get("allow")]).toEqual([405, allow]);
});

test("the addresses of the API and of other spaces have no page", async () => {
  const two = await readerOf({}, { name: "two", path: "/spaces/two" });
  for (const path of [
    "/",
    "/clock",
    "/spaces/twofold",
    "/spaces/two-fold/clock",
    "/spaces/two/management/v1",
  ])
    expect(await two.raw(path), path).toBeUndefined();
  const one = await readerOf();
  for (const path of ["/management/v1/merchants", "/accesstoken/get", "/clocks", "//evil.test/portal"])
    expect(await one.raw(path), path).toBeUndefined();
});

test("every address on a page of a space begins with the space's path", async () => {
  const reader = await readerOf({}, { name: "two", path: "/spaces/two" });
  await reader.logIn(reader.emulator.people.ceo);
  const { link, id } = await reader.prefill();
  await reader.partner("GET", "/management/v1/sales-units/1");
  reader.emulator.faults.once("*", { status: 500 });
  const paths = ["", "/", ...everyPage.slice(1), "/portal", "/journal/1", `/back-office/orders/${id}`];
  for (const address of [link, ...paths.map((path) => `/spaces/two${path}`)]) {
    const { status, html, text } = await reader.get(address);
    expect(status, address).toBe(200);
    expect(text).toContain("space two");
    for (const [, target = ""] of html.matchAll(/ (?:href|action|src|data-live)="([^"]*)"/g))
      expect(target, address).toMatch(/^(#|data:,|\/spaces\/two(\/|$))/);
  }
});

test("a form that is too large is refused", async () => {
  const { raw } = await readerOf();
  const body = new URLSearchParams({ amount: "1".repeat(6 * 1024 * 1024) });
  expect((await raw("/clock", { method: "POST", body, headers: { origin } }))?.status).toBe(413);
});

test("what is no form is as good as an empty one", async () => {
  const { raw } = await readerOf();
  for (const type of ["application/json", "multipart/form-data; boundary=x", "text/plain"]) {
    const init = { method: "POST", body: '{"amount":1', headers: { origin, "content-type": type } };
    expect((await raw("/clock", init))?.status, type).toBe(422);
  }
});

test("the stylesheet and the script ask for nothing elsewhere", async () => {
  const { get } = await readerOf();
  for (const [path, type] of [
    ["/pages.css", "text/css;charset=UTF-8"],
    ["/live.js", "text/javascript;charset=UTF-8"],
  ] as const) {
    const { html, headers } = await get(path);
    expect(headers.get("content-type")).toBe(type);
    expect(html).not.toMatch(/https?:|url\(|@import/);
  }
});
