import { describe, expect, test } from "vitest";

import { keyHeaders, ordersPath, salesUnitPath, smallOrder, testEmulator } from "./support.ts";

// What `fetch` is called with is usually read without making a Request, which is dear. Nobody may see that.

const json = { "content-type": "application/json", "Idempotency-Key": "a-key" };

const order = JSON.stringify(smallOrder());

const calls: Readonly<Record<string, [path: string, init: RequestInit]>> = {
  "a plain GET": [salesUnitPath("123456"), {}],
  "a query, a fragment and dots": ["/management/v1/./merchants/../merchants?a=1#b", {}],
  "a HEAD": [salesUnitPath("123456"), { method: "HEAD" }],
  "a method in small letters": [salesUnitPath("123456"), { method: "get" }],
  "a method of nobody's": [salesUnitPath("123456"), { method: "PURGE" }],
  "an order as text": [ordersPath, { method: "POST", headers: json, body: order }],
  "an order as bytes": [ordersPath, { method: "POST", headers: json, body: new TextEncoder().encode(order) }],
  "an order without a media type": [
    ordersPath,
    { method: "POST", headers: { "Idempotency-Key": "a" }, body: order },
  ],
  "half a surrogate pair": [
    ordersPath,
    { method: "POST", headers: json, body: '{"salesUnitName":"\uD800"}' },
  ],
  "a form": [
    "/miami/v1/token",
    { method: "POST", body: new URLSearchParams({ grant_type: "client_credentials" }) },
  ],
  "a blob": [ordersPath, { method: "POST", headers: json, body: new Blob([order]) }],
  "no body by name": [ordersPath, { method: "POST", headers: json, body: null }],
  "a body that is too large": [ordersPath, { method: "POST", headers: json, body: "x".repeat(5_000_000) }],
  "members that change nothing": [salesUnitPath("123456"), { redirect: "manual", cache: "no-store" }],
};

describe.each(Object.entries(calls))("%s", (_name, [path, init]) => {
  test("is answered as the Request with it would be", async () => {
    const seen = await Promise.all(
      ["plain", "request"].map(async (how) => {
        const emulator = testEmulator();
        const headers = new Headers(await keyHeaders(emulator, emulator.credentials.partner));
        new Headers(init.headers).forEach((value, name) => {
          headers.set(name, value);
        });
        const url = `${emulator.baseUrl}${path}`;
        const all = { ...init, headers };
        const response = await (how === "plain"
          ? emulator.fetch(url, all)
          : emulator.fetch(new Request(url, all)));
        const entry = emulator.journal.entries.at(-1);
        return {
          status: response.status,
          headers: [...response.headers],
          text: await response.text(),
          entry,
          body: entry && emulator.journal.bodyOf(entry),
        };
      }),
    );
    expect(seen[0]).toEqual(seen[1]);
  });
});

test.each([
  ["a body with a GET", "/", { body: "x" }],
  ["a header that cannot be", "/", { headers: { "a b": "c" } }],
  ["a method that cannot be", "/", { method: "CONNECT" }],
  ["an address that is none", "nowhere:80:80", {}],
] as [string, string, RequestInit][])("%s is refused as fetch refuses it", async (_name, path, init) => {
  const emulator = testEmulator();
  await expect(emulator.fetch(`${emulator.baseUrl}${path}`, init)).rejects.toThrow(TypeError);
  expect(emulator.journal.entries).toEqual([]);
});

test("an address is read alike the first time, again, and after hundreds of others", async () => {
  const emulator = testEmulator();
  const statusOf = async (path: string): Promise<number> =>
    (await emulator.fetch(`${emulator.baseUrl}${path}`)).status;
  const before = await statusOf("/management/v1/merchants?a=1");
  expect(await statusOf("/management/v1/merchants?a=1")).toBe(before);
  for (let count = 0; count < 500; count += 1) expect(await statusOf(`/nowhere/${count}`)).toBe(404);
  expect(await statusOf("/management/v1/merchants?a=1")).toBe(before);
  await expect(emulator.fetch("nowhere:80:80")).rejects.toThrow(TypeError);
  await expect(emulator.fetch("nowhere:80:80")).rejects.toThrow(TypeError);
});

test.each(["name@", ":password@"])(
  "an address with %s in it is refused as fetch refuses it",
  async (login) => {
    const emulator = testEmulator();
    const url = emulator.baseUrl.replace("//", `//${login}`);
    await expect(emulator.fetch(`${url}/management/v1/merchants`)).rejects.toThrow(TypeError);
    expect(emulator.journal.entries).toEqual([]);
  },
);
