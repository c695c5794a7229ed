import { describe, expect, test } from "vitest";

import { backendUrl, browserAndBackend } from "../support/browser-and-backend.ts";

// Somebody with a key that the backend knows, and with bad intent: each request is properly signed. Nothing but the
// operations that are allowed may ever leave, and those only as the client writes them.

const allowed = /^https:\/\/vipps\.invalid\/management\/v1\/sales-units\/[^/?#]+$/;

const units = "/management/v1/sales-units";
const paths = [
  ...["", "/", "/management", "/management/v1", units, `${units}/`, "/management/v1/merchants/987654321"],
  ...[`${units}/123456/`, `${units}//123456`, `/${units}/123456`, `${units}/123456/x`, `${units}/123456;x=1`],
  ...[
    `${units}/.`,
    `${units}/..`,
    `${units}/../merchants`,
    `${units}/../../../accesstoken/get`,
    `${units}/./123456`,
  ],
  ...[`${units}/%2e`, `${units}/%2e%2e`, `${units}/%2E%2E/merchants`, `${units}/.%2e`, `${units}/%252e%252e`],
  ...[
    `${units}/%2e%2e%2fmerchants`,
    `${units}/..%2fmerchants`,
    `${units}/..%5cmerchants`,
    `${units}/..\\merchants`,
  ],
  ...[
    `${units}/%252e%252e%252fmerchants`,
    `${units}/%c0%ae%c0%ae`,
    `${units}/%uff0e`,
    `${units}/%`,
    `${units}/%zz`,
  ],
  ...[
    `${units}/12%33456`,
    `${units}/%31`,
    `${units}/123456%00`,
    `${units}/123456%0d%0aX:1`,
    `${units}/123456%20HTTP%2F1.1`,
  ],
  ...[
    `${units}/123456%3Fa=b`,
    `${units}/123456%23a`,
    `${units}/123456?a=b`,
    `${units}/123456?`,
    `${units}/123456#a`,
  ],
  ...[
    `${units}/https:%2F%2Fevil.example`,
    `${units}/http://evil.example/`,
    `${units}/@evil.example`,
    `${units}/%40evil.example`,
  ],
  ...[
    "//evil.example/",
    "/https://evil.example/",
    "/http:/evil.example",
    "/%2F%2Fevil.example",
    "/.evil.example",
    "/@evil.example",
  ],
  ...[
    "/accesstoken/get",
    "/miami/v1/token",
    "/Management/v1/sales-units/123456",
    "/management/v1/SALES-UNITS/123456",
  ],
  ...[
    "/management%2Fv1%2Fsales-units%2F123456",
    "/management/v1/sales%2Dunits/123456",
    "/m%61nagement/v1/sales-units/123456",
  ],
  ...[
    `${units}/{msn}`,
    `${units}/%7Bmsn%7D`,
    `${units}/__proto__`,
    `${units}/constructor`,
    "/__proto__",
    "/constructor",
  ],
  ...[
    `${units}/${"1".repeat(4_000)}`,
    `${units}/１２３`,
    `${units}/%EF%BC%91`,
    `${units}/‮`,
    `${units}/'"<script>`,
  ],
];

const outside = [
  ...[
    "https://shop.example/management/v1/sales-units/123456",
    "https://shop.example/api/management",
    "https://shop.example/",
  ],
  ...["https://shop.example/api/managementx/management/v1/sales-units/123456"],
  ...["https://shop.example/api/management/../management/v1/sales-units/123456"],
  ...["https://shop.example/api%2Fmanagement/management/v1/sales-units/123456"],
  ...["https://shop.example/API/management/management/v1/sales-units/123456"],
];

const headers: Record<string, string>[] = [
  { host: "evil.example" },
  { "x-forwarded-host": "evil.example", "x-forwarded-proto": "http", "x-forwarded-for": "127.0.0.1" },
  { forwarded: "host=evil.example;proto=http" },
  { "x-original-url": "/accesstoken/get", "x-rewrite-url": "/accesstoken/get" },
  { "x-http-method-override": "DELETE", "x-method-override": "PATCH" },
  { authorization: "Bearer stolen", "ocp-apim-subscription-key": "stolen", cookie: "session=1" },
  { "vipps-system-name": "evil", "merchant-serial-number": "999999" },
  { "idempotency-key": "not wanted here" },
  { "transfer-encoding": "chunked" },
  { via: "1.1 evil", connection: "keep-alive, x-a", "x-a": "1" },
];

async function attack(
  method: string,
  url: string,
  options: { headers?: Record<string, string>; body?: string } = {},
) {
  const world = await browserAndBackend({ allow: ["getMsn"] });
  let status: number;
  let asked = "";
  try {
    const request = await world.signed(method, url, options);
    asked = request.url;
    status = (await world.backend(request)).status;
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError); // no request can be made of it at all
    status = 0;
  }
  for (const { url: to, init } of world.left) {
    expect(to).toMatch(allowed);
    expect(new URL(to).href).toBe(to);
    // It is spelt as it was asked for: no other spelling means the same, and no query is dropped.
    const { pathname, search } = new URL(asked);
    expect([pathname, search]).toEqual([`/api/management${new URL(to).pathname}`, ""]);
    expect([init.method, init.body]).toEqual(["GET", undefined]);
    expect(Object.keys(init.headers).filter((name) => !name.startsWith("vipps-system"))).toEqual([]);
  }
  return { status, left: world.left };
}

describe("a backend is no open proxy", () => {
  test("the one request that is allowed does leave", async () => {
    const { status, left } = await attack("GET", `${backendUrl}${units}/123456`);
    expect([status, left.length]).toEqual([200, 1]);
  });

  test.each(paths)("the path %j reaches nothing else", async (path) => {
    const { status, left } = await attack("GET", backendUrl + path);
    // A value of any spelling may leave as a value of the one operation; then the API says that there is no such unit.
    expect(left.length).toBe(status === 200 ? 1 : 0);
    expect([0, 200, 400, 404]).toContain(status);
  });

  test.each(outside)("the address %s is not the backend's", async (url) => {
    const { status, left } = await attack("GET", url);
    const normalised = new URL(url).href.startsWith(`${backendUrl}/management/v1/`);
    expect([status, left.length]).toEqual(normalised ? [200, 1] : [404, 0]);
  });

  test.each([
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
    "HEAD",
    "OPTIONS",
    "PROPFIND",
    "get",
    "GETT",
    "CONNECT",
    "TRACE",
  ])("the method %s reaches nothing", async (method) => {
    const { status, left } = await attack(method, `${backendUrl}${units}/123456`);
    // `Request` itself writes "get" in capitals, after it was signed as it stood.
    expect([0, 401, 404]).toContain(status);
    expect(left).toEqual([]);
  });

  test.each([
    "https://evil.example",
    "http://shop.example",
    "https://shop.example:8443",
    "https://api.vipps.no",
  ])("a request that was signed for %s is not for this backend", async (origin) => {
    const { status, left } = await attack("GET", `${origin}/api/management${units}/123456`);
    // Over http the authority is the same: what counts is the address that the backend was given, not how it was reached.
    const sameAuthority = origin === "http://shop.example";
    expect([status, left.length]).toEqual(sameAuthority ? [200, 1] : [401, 0]);
  });

  test.each(headers)("the headers %j change nothing of what leaves", async (given) => {
    const { status } = await attack("GET", `${backendUrl}${units}/123456`, { headers: given });
    expect([200, 400]).toContain(status);
  });

  test("an address in a body is data, and names that every object has are too", async () => {
    const world = await browserAndBackend({ api: () => Response.json({ productOrderId: "1" }) });
    const body =
      '{"baseUrl":"https://evil.example","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}';
    const request = await world.signed("POST", `${backendUrl}/management/v1/products/orders`, {
      headers: { "content-type": "application/json" },
      body,
    });
    expect((await world.backend(request)).status).toBe(200);
    expect(world.left[0]?.url).toBe("https://vipps.invalid/management/v1/products/orders");
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });
});
