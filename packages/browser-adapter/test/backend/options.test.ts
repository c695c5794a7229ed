import { describe, expect, test } from "vitest";

import { backendUrl, browserAndBackend } from "../support/browser-and-backend.ts";

const path = "/management/v1/sales-units/123456";

describe("a backend's options", () => {
  test.each([
    ["maxAge", 1, 3_600],
    ["maxBodyBytes", 1, 64 * 1024 * 1024],
    ["timeout", 1, 600_000],
  ])("%s is a whole number from %i to %i", async (option, least, most) => {
    for (const value of [least, most])
      await expect(browserAndBackend({ [option]: value })).resolves.toBeDefined();
    for (const value of [least - 1, most + 1, least + 0.5, Number.NaN, "1"]) {
      await expect(browserAndBackend({ [option]: value })).rejects.toThrow(
        `The option \`${option}\` must be a whole number from ${least} to ${most}.`,
      );
    }
  });

  test.each([
    "/api",
    "ftp://shop.example/api",
    "xhttp://shop.example/api",
    "httpsx://shop.example/api",
    "https://shop.example/api?a",
    "https://shop.example/api#a",
    "https://user@shop.example/api",
  ])("%s is no address that browsers send to", async (address) => {
    await expect(browserAndBackend({ backendUrl: address })).rejects.toThrow(
      "The option `backendUrl` must be the absolute address that browsers send to, without a query.",
    );
  });

  test.each(["*", "null", "https://console.example/", "console.example"])(
    "%s is no origin as browsers write it",
    async (origin) => {
      await expect(browserAndBackend({ origins: [origin] })).rejects.toThrow(
        "The option `origins` must be a list of origins such as https://console.example, without a path or a wildcard.",
      );
    },
  );

  test("an operation that the edition does not have is named", async () => {
    await expect(browserAndBackend({ allow: ["getEverything" as never] })).rejects.toThrow(
      "`allow` names getEverything, which is no operation of this edition.",
    );
  });

  test.each([
    ["with a slash at its end", `${backendUrl}/`, `${backendUrl}${path}`],
    ["without a path", "https://shop.example", `https://shop.example${path}`],
    ["without TLS, as on one's own machine", "http://localhost:8080", `http://localhost:8080${path}`],
  ])("the address may be one %s", async (_, address, unit) => {
    const { backend, signed } = await browserAndBackend({ backendUrl: address });
    expect((await backend(await signed("GET", unit))).status).toBe(200);
  });

  test("unless it is told otherwise, a backend takes 2 MiB", async () => {
    const { backend } = await browserAndBackend();
    const statusOf = async (length: number): Promise<number> => {
      const headers = { "content-length": String(length) };
      const request = new Request(`${backendUrl}/management/v1/products/orders`, { method: "POST", headers });
      return (await backend(request)).status;
    };
    expect(await statusOf(2 * 1024 * 1024)).toBe(401);
    expect(await statusOf(2 * 1024 * 1024 + 1)).toBe(413);
  });

  test("the nonces that a backend keeps itself end by the backend's own clock", async () => {
    const { backend, signed, clock } = await browserAndBackend({ maxAge: 3_600 });
    const request = await signed("GET", backendUrl + path, { nonce: "the same one" });
    expect((await backend(request)).status).toBe(200);
    expect((await backend(await signed("GET", backendUrl + path, { nonce: "the same one" }))).status).toBe(
      401,
    );
    clock.now += 7_200_000;
    expect((await backend(await signed("GET", backendUrl + path, { nonce: "the same one" }))).status).toBe(
      200,
    );
  });
});
