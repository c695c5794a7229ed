import { afterEach, beforeEach, expect, test } from "vitest";

import { type EmulatorServer, serve } from "../../src/server/serve.ts";
import { keyHeaders, ordersPath, salesUnitPath, smallOrder } from "../emulator/support.ts";

let server: EmulatorServer;
let headers: Record<string, string>;

beforeEach(async () => {
  server = await serve();
  headers = await keyHeaders(server.emulator, server.emulator.credentials.partner);
});

afterEach(() => server.close());

const getUnit = (init: RequestInit = {}): Promise<Response> =>
  fetch(server.url + salesUnitPath("123456"), { headers, ...init });

const order = (): Promise<Response> =>
  fetch(server.url + ordersPath, {
    method: "POST",
    headers: { ...headers, "Idempotency-Key": "a-key", "content-type": "application/json" },
    body: JSON.stringify(smallOrder()),
  });

/** What is at the bottom of an error of `fetch`. */
async function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => "no error",
    (error: unknown) => (error as { cause?: { code?: string } }).cause?.code,
  );
}

test.each([
  ["connection-reset", "ECONNRESET"],
  ["closed-socket", "UND_ERR_SOCKET"],
] as const)("%s reaches the caller as %s, and the next request is answered", async (kind, code) => {
  server.emulator.faults.once("getMsn", { kind });
  expect(await codeOf(getUnit())).toBe(code);
  expect((await getUnit()).status).toBe(200);
});

test("an order whose answer is lost on the way exists, and a retry with its key finds it", async () => {
  server.emulator.faults.once("orderProduct", { at: "after", kind: "connection-reset" });
  expect(await codeOf(order())).toBe("ECONNRESET");
  const [made] = server.emulator.backOffice.orders;
  expect(await (await order()).json()).toMatchObject({ prefilledOrderId: made?.orderId });
  expect(server.emulator.backOffice.orders).toHaveLength(1);
});

test("half a body comes after the headers of the whole, and reading on fails", async () => {
  const whole = await (await getUnit()).text();
  server.emulator.faults.once("getMsn", { at: "after", kind: "half-body" });
  const response = await getUnit();
  expect([response.status, response.headers.get("content-length")]).toEqual([200, String(whole.length)]);
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toBe(whole.slice(0, whole.length / 2));
  await expect(reader?.read()).rejects.toThrow("terminated");
});

test("a stalled request lasts until the caller gives up", async () => {
  server.emulator.faults.once("getMsn", { kind: "stall" });
  const before = performance.now();
  await expect(getUnit({ signal: AbortSignal.timeout(50) })).rejects.toThrow("aborted due to timeout");
  expect(performance.now() - before).toBeGreaterThan(40);
  expect((await getUnit()).status).toBe(200);
});

test("a stalled request lasts until the server is closed, which does not wait for it", async () => {
  server.emulator.faults.once("getMsn", { kind: "stall" });
  const answer = codeOf(getUnit());
  await expect.poll(() => server.emulator.journal.entries.at(-1)?.fault).toBe("stall before the operation");
  await server.close();
  expect(await answer).toBe("UND_ERR_SOCKET");
  server = await serve();
});

test("statuses, latency and answers that cannot be read are the same as in process", async () => {
  const { faults } = server.emulator;
  faults.always("getMsn", { latency: { ms: 60_000 } });
  faults.once("getMsn", { status: 429, retryAfter: 3 });
  faults.once("getMsn", { kind: "malformed-json" });
  faults.once("getMsn", { kind: "wrong-content-type" });
  faults.once("getMsn", { kind: "empty" });
  const refused = await getUnit();
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "3"]);
  await expect((await getUnit()).json()).rejects.toThrow(SyntaxError);
  expect((await getUnit()).headers.get("content-type")).toBe("text/html");
  const empty = await getUnit();
  expect([empty.status, empty.headers.get("content-length"), await empty.text()]).toEqual([200, "0", ""]);
  expect(server.emulator.clock.now()).toBe(Date.parse("2026-01-05T09:04:00Z"));
});
