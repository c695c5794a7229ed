import { expect, test, vi } from "vitest";

import { backendUrl, browserAndBackend } from "../support/browser-and-backend.ts";

const unit = `${backendUrl}/management/v1/sales-units/123456`;

test("an answer is JSON that no cache keeps, with the status of the API's", async () => {
  const { backend, signed } = await browserAndBackend();
  const response = await backend(await signed("GET", unit));
  expect([response.status, await response.json()]).toEqual([200, { name: "ACME" }]);
  expect(Object.fromEntries(response.headers)).toEqual({
    "cache-control": "no-store",
    "content-type": "application/json",
    vary: "Origin",
  });
});

test("an answer without data is one without a body, and without a type", async () => {
  const { backend, signed } = await browserAndBackend({
    allow: ["updateMsn"],
    api: () => new Response(null, { status: 200 }),
  });
  const headers = { "content-type": "application/json" };
  const response = await backend(await signed("PATCH", unit, { headers, body: '{"name":"New"}' }));
  expect([response.status, response.body, response.headers.get("content-type")]).toEqual([200, null, null]);
});

test("the client is given what the operation takes, and no more", async () => {
  const given: unknown[] = [];
  const management = {
    operations: {
      read: { id: "read", method: "GET", path: "/units/{msn}" },
      write: { id: "write", method: "POST", path: "/orders", body: true, idempotencyKey: true },
    },
    call: (operation: never, input: never, { signal, ...options }: { signal?: AbortSignal } = {}) => {
      given.push([operation, input, options, signal?.aborted]);
      return Promise.resolve({ data: {}, status: 200 } as never);
    },
  } as const;
  const { backend, signed } = await browserAndBackend({
    management: management as never,
    allow: ["read", "write"] as never[],
  });
  const key = { "idempotency-key": "signup-7" };
  const json = { "content-type": "application/json" };
  await backend(await signed("GET", `${backendUrl}/units/123456`, { headers: key }));
  await backend(
    await signed("POST", `${backendUrl}/orders`, { headers: { ...json, ...key }, body: '{"a":1}' }),
  );
  await backend(await signed("POST", `${backendUrl}/orders`, { headers: json, body: "{}" }));
  expect(given).toStrictEqual([
    ["read", { path: { msn: "123456" } }, {}, false],
    ["write", { path: {}, body: { a: 1 } }, { idempotencyKey: "signup-7" }, false],
    ["write", { path: {}, body: {} }, {}, false],
  ]);
});

test("nothing is left of a request that was answered: no timer, and nobody who listens to its signal", async () => {
  const { backend, signed } = await browserAndBackend({ timeout: 600_000 });
  const request = await signed("GET", unit);
  const [add, remove] = [
    vi.spyOn(request.signal, "addEventListener"),
    vi.spyOn(request.signal, "removeEventListener"),
  ];
  vi.useFakeTimers();
  try {
    expect((await backend(request)).status).toBe(200);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
  expect(add).toHaveBeenCalledOnce();
  expect(remove.mock.calls).toEqual(add.mock.calls);
});
