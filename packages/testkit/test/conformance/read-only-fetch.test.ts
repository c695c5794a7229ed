import { beforeEach, describe, expect, test } from "vitest";

import { ConformanceError } from "../../src/conformance/conformance-error.ts";
import { readOnlyFetch } from "../../src/conformance/read-only-fetch.ts";
import { createEmulator } from "../../src/emulator/create-emulator.ts";
import { servedBy } from "../../src/emulator/wire.ts";

const editions = ["2023-08", "2026-01"] as const;

describe("nothing but reading is sent", () => {
  const sent: string[] = [];
  const send = readOnlyFetch("https://api.example.com", (url, { method = "GET" }) => {
    sent.push(`${method} ${url}`);
    return Promise.resolve(new Response());
  });
  const writing = editions.flatMap((edition) =>
    servedBy(createEmulator({ edition })).flatMap(({ routes }) =>
      routes
        .filter(({ method, callers }) => method !== "GET" && callers.length > 0)
        .map(({ method, paths, operationId }) => ({ edition, method, path: paths[0] ?? "", operationId })),
    ),
  );

  beforeEach(() => {
    sent.length = 0;
  });

  test.each(writing)("$operationId of $edition is refused before it leaves", async ({ method, path }) => {
    for (const spelling of [method, method.toLowerCase()])
      await expect(
        send(`https://api.example.com${path}`, { method: spelling, body: "{}" }),
      ).rejects.toMatchObject({
        name: "ConformanceError",
        code: "refused_to_send",
      });
    expect(sent).toEqual([]);
  });

  test("there are such operations in both editions", () => {
    expect(new Set(writing.map(({ edition }) => edition)).size).toBe(2);
    expect(writing.length).toBeGreaterThanOrEqual(5);
  });

  test.each([
    ["POST", "https://api.example.com/accesstoken/get/../../management/v1/product-orders"],
    ["POST", "https://api.example.com/accesstoken/get/more"],
    ["PUT", "https://api.example.com/accesstoken/get"],
    ["HEAD", "https://api.example.com/management/v1/sales-units"],
    ["GET", "https://api.example.org/management/v1/sales-units"],
    ["GET", "http://api.example.com/management/v1/sales-units"],
  ])("%s %s is refused too", async (method, url) => {
    await expect(send(url, { method })).rejects.toThrow(ConformanceError);
    expect(sent).toEqual([]);
  });

  test("a token may be asked for, and redirects are not followed", async () => {
    const redirects: unknown[] = [];
    const watched = readOnlyFetch("https://api.example.com", (_url, { redirect }) => {
      redirects.push(redirect);
      return Promise.resolve(new Response());
    });
    await watched("https://api.example.com/accesstoken/get", { method: "POST" });
    await watched("https://api.example.com/management/v1/sales-units", {});
    expect(redirects).toEqual(["manual", "manual"]);
  });
});
