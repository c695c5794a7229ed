import { expect, test } from "vitest";

import { backendUrl, browserAndBackend } from "../support/browser-and-backend.ts";

type World = Awaited<ReturnType<typeof browserAndBackend>>;
type Options = Parameters<typeof browserAndBackend>[0];

const unit = `${backendUrl}/management/v1/sales-units/123456`;
const orders = `${backendUrl}/management/v1/products/orders`;
const json = { "content-type": "application/json" };
const never = new Promise<never>(() => undefined);
const failing = (): never => {
  throw new Error("The database is away.");
};

interface Row {
  readonly options?: Options;
  readonly request: (world: World) => Promise<Request>;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
}

const rows: Readonly<Record<string, Row>> = {
  "a path that no operation has": {
    request: ({ signed }) => signed("GET", `${backendUrl}/management/v1/nothing`),
    status: 404,
    code: "no_such_operation",
    detail: "There is no such operation here.",
  },
  "an address above the backend's": {
    request: ({ signed }) => signed("GET", "https://shop.example/management/v1/sales-units/123456"),
    status: 404,
    code: "no_such_operation",
    detail: "There is no such operation here.",
  },
  "a query": {
    request: ({ signed }) => signed("GET", `${unit}?a=b`),
    status: 400,
    code: "query_not_allowed",
    detail: "No operation here takes a query.",
  },
  "a merchant that the browser chose": {
    request: ({ signed }) => signed("GET", unit, { headers: { "merchant-serial-number": "999999" } }),
    status: 400,
    code: "merchant_not_allowed",
    detail: "For which merchant is called is for the backend to say: leave `merchantSerialNumber` out.",
  },
  "a page of another origin": {
    request: ({ signed }) => signed("GET", unit, { headers: { origin: "https://evil.example" } }),
    status: 403,
    code: "origin_not_allowed",
    detail: "Pages of this origin may not call.",
  },
  "somebody who may not": {
    options: { authorize: () => false },
    request: ({ signed }) => signed("GET", unit),
    status: 403,
    code: "not_authorized",
    detail: "You may not have this operation carried out.",
  },
  "a body of another type": {
    request: ({ signed }) =>
      signed("POST", orders, { headers: { "content-type": "text/plain" }, body: "{}" }),
    status: 415,
    code: "unsupported_media_type",
    detail: "The body must be application/json in UTF-8.",
  },
  "a body that is no object": {
    request: ({ signed }) => signed("POST", orders, { headers: json, body: "[]" }),
    status: 400,
    code: "invalid_body",
    detail: "The body must be an object.",
  },
  "a body that is too large": {
    options: { maxBodyBytes: 1 },
    request: ({ signed }) => signed("POST", orders, { headers: json, body: "{}" }),
    status: 413,
    code: "body_too_large",
    detail: "The body may have 1 bytes at most.",
  },
  "a nonce that is too long": {
    request: ({ signed }) => signed("GET", unit, { nonce: "n".repeat(129) }),
    status: 401,
    code: "signature_malformed",
    detail: "The signature's nonce may have 128 characters at most.",
  },
  "a request that was here before": {
    options: { nonces: { addIfAbsent: () => Promise.resolve(false) } },
    request: ({ signed }) => signed("GET", unit),
    status: 401,
    code: "nonce_used",
    detail: "The same request was here before: sign each request anew.",
  },
  "what it cannot tell from a copy": {
    options: { nonces: { addIfAbsent: failing } },
    request: ({ signed }) => signed("GET", unit),
    status: 503,
    code: "try_again",
    detail: "The backend cannot take requests at the moment.",
  },
  "somebody who has left": {
    request: async ({ signed }) => new Request(await signed("GET", unit), { signal: AbortSignal.abort() }),
    status: 408,
    code: "sender_left",
    detail: "The request was given up by its sender.",
  },
  "what takes too long": {
    options: { timeout: 20, authorize: () => never },
    request: ({ signed }) => signed("GET", unit),
    status: 504,
    code: "timeout",
    detail: "The request took longer than 20 ms.",
  },
};

test.each(Object.entries(rows))(
  "a backend refuses %s, and says so",
  async (_, { options, request, status, code, detail }) => {
    const world = await browserAndBackend(options);
    const response = await world.backend(await request(world));
    expect(await response.json()).toEqual({
      status,
      code,
      title: "The request was not carried out",
      detail,
    });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("vary")).toBe("Origin");
    expect(world.left).toEqual([]);
  },
);

test("nonces and key ids of 128 characters are taken, and the key of a longer id is not looked for", async () => {
  const lookedFor: number[] = [];
  const { backend, signed } = await browserAndBackend({
    resolveKey: (id) => {
      lookedFor.push(id.length);
      return undefined;
    },
  });
  for (const length of [128, 129]) {
    const response = await backend(await signed("GET", unit, { keyId: "k".repeat(length) }));
    expect(await response.json()).toMatchObject({ code: "signature_key_unknown" });
  }
  expect(lookedFor).toEqual([128]);
  const other = await browserAndBackend();
  const longest = await other.signed("GET", unit, { nonce: "n".repeat(128) });
  expect((await other.backend(longest)).status).toBe(200);
});

test("the backend's own log is told what it was doing, and why a store failed it", async () => {
  const told: unknown[] = [];
  const { backend, signed } = await browserAndBackend({
    nonces: { addIfAbsent: failing },
    onError: (error, operation) => told.push([operation, (error as Error).name, (error as Error).cause]),
  });
  await backend(await signed("GET", unit));
  expect(told).toEqual([["getMsn", "Refusal", new Error("The database is away.")]]);
});
