import { describe, expect, test } from "vitest";

import { backendUrl, browserAndBackend } from "../support/browser-and-backend.ts";

describe("a backend and pages of other origins", () => {
  const address = `${backendUrl}/management/v1/sales-units/123456`;
  const preflight = (origin: string) =>
    new Request(address, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "GET",
        "access-control-request-headers": "signature",
      },
    });

  test("answers what may be sent to a known origin, exactly", async () => {
    const { backend } = await browserAndBackend({ origins: ["https://console.example"] });
    const response = await backend(preflight("https://console.example"));
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe("https://console.example");
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, POST");
    expect(response.headers.get("access-control-max-age")).toBe("600");
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
    expect(response.headers.get("vary")).toBe("Origin");
  });

  test("lets a known origin send every header that the client sends", async () => {
    const { backend, management, received } = await browserAndBackend({
      origins: ["https://console.example"],
    });
    const response = await backend(preflight("https://console.example"));
    const allowed = response.headers.get("access-control-allow-headers")?.split(", ");
    const plugin = { name: "plugin", version: "2" };
    const client = management.with({ system: { name: "page", version: "1", plugin } });
    const businessIdentifier = { scheme: "business:NO:ORG", id: "987654321" };
    await client.productOrders
      .prefill({ businessIdentifier, productType: "VIPPS_PA_NETT" } as never, { idempotencyKey: "signup-7" })
      .catch(() => undefined);
    await client.salesUnits.get({ msn: "123456" }, { merchantSerialNumber: "123456" }).catch(() => undefined);
    const sent = new Set(received.flatMap(({ headers }) => [...headers.keys()]));
    expect([...sent].filter((name) => name.startsWith("vipps-system"))).toHaveLength(4);
    expect(allowed).toEqual(expect.arrayContaining([...sent]));
    expect(allowed).toHaveLength(sent.size);
  });

  test("takes for a question what is one alone", async () => {
    const { backend } = await browserAndBackend({ origins: ["https://console.example"] });
    const origin = "https://console.example";
    for (const [method, headers] of [
      ["OPTIONS", { origin }],
      ["OPTIONS", { "access-control-request-method": "GET" }],
      ["GET", { origin, "access-control-request-method": "GET" }],
    ] as const) {
      const response = await backend(new Request(address, { method, headers }));
      expect(response.status).toBe(method === "GET" ? 401 : 404);
    }
  });

  test.each([
    "https://evil.example",
    "null",
    "https://console.example.evil.example",
    "http://console.example",
    "https://console.example:444",
  ])("refuses %s, before anything else", async (origin) => {
    const { backend, signed, left } = await browserAndBackend({ origins: ["https://console.example"] });
    const asked = await backend(preflight(origin));
    expect(asked.status).toBe(403);
    expect(asked.headers.get("access-control-allow-origin")).toBeNull();
    const sent = await backend(await signed("GET", address, { headers: { origin } }));
    expect([sent.status, sent.headers.get("access-control-allow-origin")]).toEqual([403, null]);
    expect(left).toEqual([]);
  });

  test("lets a known origin read its answers, refusals too, with the time", async () => {
    const { backend, signed } = await browserAndBackend({ origins: ["https://console.example"] });
    const headers = { origin: "https://console.example" };
    for (const response of [
      await backend(await signed("GET", address, { headers })),
      await backend(new Request(address, { headers })),
    ]) {
      expect(response.headers.get("access-control-allow-origin")).toBe("https://console.example");
      expect(response.headers.get("access-control-expose-headers")).toBe("Date, Retry-After");
    }
  });
});
