import { describe, expect, test } from "vitest";

import type { ManagementClient } from "../../src/2023-08.ts";
import { json, observedClient } from "../support/observed-client.ts";

const msn = "123456";
const productOrderId = "81b83246-5c19-7b94-875b-ea6d1114f099";
const order = { businessIdentifier: { scheme: "a", id: "b" }, productType: "VIPPS_PA_NETT" } as const;

const get = (m: ManagementClient): Promise<unknown> => m.salesUnits.get({ msn });
const update = (m: ManagementClient): Promise<unknown> => m.salesUnits.update({ msn }, {});
const prefill = (m: ManagementClient): Promise<unknown> => m.productOrders.prefill(order);
const remove = (m: ManagementClient): Promise<unknown> => m.productOrders.delete({ productOrderId });

/** The message of the error that a call ends with, up to the address of its explanation. */
async function messageOf(
  response: Response,
  call = get,
  options: Parameters<typeof observedClient>[1] = {},
): Promise<string> {
  const { management } = observedClient(() => response, { retry: { maxRetries: 0 }, ...options });
  const error: unknown = await call(management).catch((thrown: unknown) => thrown);
  return (error as Error).message.split("\n")[0]?.replace(/ See https:.*$/, "") ?? "";
}

describe("the message of a refusal", () => {
  test.each([
    ["a 404", 404, get, /does not tell which\.$/],
    ["a 404 on a first deletion", 404, remove, /status 404\. It is unknown, not active, or not visible/],
    ["a 409 on an order", 409, prefill, /new order needs a new key\.$/],
    ["a 409 without a key", 409, update, /status 409\.$/],
    ["a 500 on a change", 500, update, /may have taken effect: look before repeating it\.$/],
    ["a 500 on an order", 500, prefill, /repeat it with the error's `idempotencyKey`\.$/],
    ["a 500 on a question", 500, get, /^getMsn was refused with status 500\.$/],
    ["a 499 on a change", 499, update, /^updateMsn was refused with status 499\.$/],
    ["a redirect", 302, get, /^getMsn was answered with a redirect, which is never followed/],
  ])("says of %s what to make of it", async (_, status, call, expected) => {
    expect(await messageOf(new Response(null, { status }), call)).toMatch(expected);
  });

  test.each<[string, object, string]>([
    ["the detail before the title", { detail: "No msn.", title: "Bad" }, "status 400. No msn."],
    ["the title without a detail", { title: "Bad" }, "status 400. Bad."],
    ["what only begins with a sentence as one", { title: "No. 5" }, "status 400. No. 5."],
    ["what is a sentence already as it is", { title: "Why so?" }, "status 400. Why so?"],
    [
      "each fault with its place",
      { title: "Bad", extraDetails: [{ key: "#/a", value: "is wrong" }, { value: "b is missing" }] },
      "status 400. Bad. Faults: #/a is wrong; b is missing.",
    ],
    ["nothing where nothing was said", {}, "status 400."],
  ])("repeats %s", async (_, body, expected) => {
    expect(await messageOf(json(body, { status: 400 }))).toBe(`getMsn was refused with ${expected}`);
  });

  test.each([
    ["how long to wait, in seconds begun", "3", "Wait 3 s before"],
    ["to wait a while when it is not said how long", "soon", "Wait a while before"],
  ])("of a call too many says %s", async (_, retryAfter, expected) => {
    const response = json({}, { status: 429, headers: { "retry-after": retryAfter } });
    expect(await messageOf(response)).toContain(`getMsn was called too often (429). ${expected}`);
  });

  test("counts a second that has begun", async () => {
    const headers = { "retry-after": "Mon, 05 Jan 2026 09:00:03 GMT" };
    const now = (): number => Date.parse("2026-01-05T09:00:00.900Z");
    const message = await messageOf(json({}, { status: 429, headers }), get, { platform: { now } as never });
    expect(message).toContain("Wait 3 s before");
  });
});

describe("a status", () => {
  test.each([
    [300, "redirected"],
    [399, "redirected"],
    [400, "bad_request"],
  ])("of %i is %s", async (status, code) => {
    const { management } = observedClient(() => new Response(null, { status }));
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ code, status });
  });

  test("of 299 is a success", async () => {
    const { management } = observedClient(() => json({ msn }, { status: 299 }));
    await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn });
  });

  test("of 0, behind which a browser hides a redirect, is one", async () => {
    const { management } = observedClient(() => Response.error());
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "redirected", status: 0 });
  });
});

describe("what to tell support", () => {
  test("is the header's id before the problem document's", async () => {
    const { management } = observedClient(() =>
      json({ traceId: "t-1" }, { status: 403, headers: { "x-request-id": "r-1" } }),
    );
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ requestId: "r-1" });
  });

  test("is also on the error of an answer that holds no data", async () => {
    const { management } = observedClient(
      () => new Response("<html>", { headers: { "x-request-id": "r-1" } }),
    );
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "decode",
      operation: "getMsn",
      requestId: "r-1",
      message: expect.stringMatching(/^getMsn was answered with status 200 and without .* proxy/) as string,
    });
  });
});
