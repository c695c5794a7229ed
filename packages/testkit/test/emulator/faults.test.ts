import { describe, expect, test } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import type { Fault } from "../../src/emulator/fault.ts";
import { statusAnswer } from "../../src/emulator/http/faulty.ts";
import { editionsUnderTest } from "./editions.ts";
import { callerWith, fetchToken, keyHeaders, salesUnitPath, type Seen } from "./support.ts";

async function statuses(count: number, call: () => Promise<Seen>): Promise<number[]> {
  const seen: number[] = [];
  for (let index = 0; index < count; index += 1) seen.push((await call()).status);
  return seen;
}

/** The error that a promise is rejected with. */
async function errorOf(promise: Promise<unknown>): Promise<{ message: string; cause?: { code?: string } }> {
  try {
    await promise;
  } catch (error) {
    return error as { message: string; cause?: { code?: string } };
  }
  throw new Error("It was not rejected.");
}

describe.each(editionsUnderTest)("edition $name:", (edition) => {
  const { testEmulator, ordersPath, smallOrder, identity, operationsWithDefault, responseValidators } =
    edition;

  async function setUp(options = {}): Promise<{
    emulator: Emulator;
    getUnit: () => Promise<Seen>;
    order: () => Promise<Seen>;
  }> {
    const emulator = testEmulator(options);
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const getUnit = (): Promise<Seen> => partner("GET", salesUnitPath("123456"));
    const order = (): Promise<Seen> =>
      partner("POST", ordersPath, { json: smallOrder(), headers: { "Idempotency-Key": "a-key" } });
    return { emulator, getUnit, order };
  }

  test("counted faults are used up in the order in which they were added", async () => {
    const { emulator, getUnit } = await setUp();
    emulator.faults.times(2, "getMsn", { status: 503 });
    emulator.faults.once("*", { status: 429 });
    emulator.faults.once("orderProduct", { status: 500 });
    expect(emulator.faults.pending.map(({ operation, times }) => [operation, times])).toEqual([
      ["getMsn", 2],
      ["*", 1],
      ["orderProduct", 1],
    ]);
    expect(await statuses(4, getUnit)).toEqual([503, 503, 429, 200]);
    expect(emulator.faults.pending).toEqual([
      { operation: "orderProduct", fault: { status: 500 }, times: 1, probability: 1 },
    ]);
  });

  test("a counted fault comes before one that stays, and the first that stays hides the later ones", async () => {
    const { emulator, getUnit } = await setUp();
    emulator.faults.always("getMsn", { status: 503 });
    emulator.faults.always("*", { status: 500 });
    emulator.faults.once("getMsn", { status: 502 });
    expect(await statuses(3, getUnit)).toEqual([502, 503, 503]);
    expect(emulator.journal.entries.slice(-2).map(({ fault }) => fault)).toEqual([
      "503 before the operation",
      "503 before the operation",
    ]);
    emulator.faults.clear();
    expect(emulator.faults.pending).toEqual([]);
    expect(await statuses(1, getUnit)).toEqual([200]);
  });

  test("a probability is drawn from the seed, and does not change the ids that the emulator gives", async () => {
    const runs = await Promise.all(
      [7, 7, 8].map(async (seed) => {
        const { emulator, getUnit, order } = await setUp({ seed });
        emulator.faults.withProbability(0.3, "getMsn", { status: 503 });
        const pattern = (await statuses(100, getUnit)).join(" ");
        return { pattern, text: (await order()).text };
      }),
    );
    expect(runs[1]).toEqual(runs[0]);
    expect(runs[2]?.pattern).not.toBe(runs[0]?.pattern);
    const count = runs[0]?.pattern.split("503").length ?? 0;
    expect(count).toBeGreaterThan(15);
    expect(count).toBeLessThan(46);
    const { order } = await setUp({ seed: 7 });
    expect(runs[0]?.text).toBe((await order()).text);
  });

  test("a fault before the operation leaves nothing done, and the key free", async () => {
    const { emulator, order } = await setUp();
    emulator.faults.once("orderProduct", { status: 400 });
    expect((await order()).status).toBe(400);
    expect(emulator.backOffice.orders).toEqual([]);
    expect((await order()).status).toBe(201);
  });

  test.each<Fault>([{ status: 500 }, { kind: "connection-reset" }, { kind: "malformed-json" }])(
    "after the operation %o takes the answer away, and a retry with the same key gets the first order",
    async (fault) => {
      const { emulator, order } = await setUp();
      emulator.faults.once("orderProduct", { ...fault, at: "after" });
      const lost = await order().then(
        ({ status }) => status,
        () => "rejected",
      );
      expect(lost).not.toBe(201);
      const [made] = emulator.backOffice.orders;
      const retried = await order();
      expect(retried.body).toMatchObject({ prefilledOrderId: made?.orderId });
      expect(emulator.backOffice.orders).toHaveLength(1);
      expect(emulator.journal.entries.at(-1)?.repeated).toBe(true);
    },
  );

  test("every operation answers every status in a shape that the document has for it", () => {
    const operations = Object.keys(responseValidators).filter((name) => name.endsWith(" default"));
    expect(operations).toHaveLength(operationsWithDefault);
    // 403 is missing: the document has it from the API alone, and a quota is the gateway's.
    for (const status of [400, 401, 404, 405, 409, 413, 415, 422, 423, 429, 500, 502, 503, 504]) {
      const body: unknown = JSON.parse(statusAnswer({ status }, "/a/path").body ?? "");
      for (const name of operations) {
        const validate =
          responseValidators[name.replace("default", String(status))] ?? responseValidators[name];
        expect(validate?.(body), `${name} ${status}: ${JSON.stringify(validate?.errors)}`).toBe(true);
      }
    }
  });

  test("refusals of the gateway have its shape, and the API's are problem documents", async () => {
    const { emulator, getUnit } = await setUp();
    for (const status of [401, 403, 429, 503]) emulator.faults.once("getMsn", { status });
    expect((await getUnit()).body).toMatchObject({
      statusCode: 401,
      message: expect.stringMatching(/^Access denied/) as string,
    });
    expect((await getUnit()).body).toEqual({ statusCode: 403, message: "Out of call volume quota." });
    expect((await getUnit()).body).toEqual({ statusCode: 429, message: "Rate limit is exceeded." });
    const problem = await getUnit();
    expect(problem.headers.get("content-type")).toBe("application/problem+json");
    expect(problem.body).toMatchObject({ status: 503, instance: identity(salesUnitPath("123456")).instance });
  });

  test("Retry-After comes in both grammars", async () => {
    const { emulator, getUnit } = await setUp();
    emulator.faults.once("getMsn", { status: 429, retryAfter: 3 });
    emulator.faults.once("getMsn", { status: 503, retryAfter: new Date("2026-01-05T09:00:03Z") });
    emulator.faults.once("getMsn", { status: 503, retryAfter: "2026-01-05T09:00:03Z" });
    const first = await getUnit();
    expect(first.headers.get("retry-after")).toBe("3");
    expect(first.body).toMatchObject({ message: "Rate limit is exceeded. Try again in 3 seconds." });
    expect((await getUnit()).headers.get("retry-after")).toBe("Mon, 05 Jan 2026 09:00:03 GMT");
    expect((await getUnit()).headers.get("retry-after")).toBe("Mon, 05 Jan 2026 09:00:03 GMT");
  });

  test("a status can have another body, be a success, or have none", async () => {
    const { emulator, getUnit } = await setUp();
    emulator.faults.once("getMsn", { status: 500, body: { oops: true } });
    emulator.faults.once("getMsn", { status: 200, body: { msn: 1 } });
    for (const status of [200, 204, 304]) emulator.faults.once("getMsn", { status });
    expect((await getUnit()).body).toEqual({ oops: true });
    expect((await getUnit()).body).toEqual({ msn: 1 });
    for (const status of [200, 204, 304]) expect(await getUnit()).toMatchObject({ status, text: "" });
  });

  test("a latency passes on the virtual clock, before or after the operation, and adds up", async () => {
    const { emulator, order } = await setUp();
    const start = emulator.clock.now();
    emulator.faults.always("*", { latency: { ms: 40 } });
    emulator.faults.once("orderProduct", { at: "after", latency: { ms: 600_000 }, status: 504 });
    expect((await order()).status).toBe(504);
    expect(emulator.clock.now() - start).toBe(600_040);
    expect(emulator.backOffice.orders[0]?.createdAt).toBe("2026-01-05T09:00:00.040Z");
    expect(emulator.journal.entries.at(-1)).toMatchObject({
      status: 504,
      fault: "600000 ms, 504 after the operation; 40 ms before the operation",
    });
  });

  test("a latency really passes on a wall clock, and ends when the request is aborted", async () => {
    const { emulator, getUnit } = await setUp({ clock: "wall" });
    emulator.faults.once("getMsn", { latency: { ms: 30 } });
    const before = performance.now();
    expect((await getUnit()).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThan(20);

    emulator.faults.once("getMsn", { latency: { ms: 60_000 } });
    const reason = new Error("enough");
    const controller = new AbortController();
    const answer = emulator.fetch(`${emulator.baseUrl}${salesUnitPath("1234")}`, {
      signal: controller.signal,
    });
    setTimeout(() => {
      controller.abort(reason);
    }, 5);
    await expect(answer).rejects.toBe(reason);
  });

  test.each([
    ["connection-reset", "ECONNRESET"],
    ["closed-socket", "UND_ERR_SOCKET"],
  ] as const)("%s is what the fetch of Node throws", async (kind, code) => {
    const { emulator, getUnit } = await setUp();
    emulator.faults.once("getMsn", { kind });
    const error = await errorOf(getUnit());
    expect(error).toBeInstanceOf(TypeError);
    expect([error.message, error.cause?.code]).toEqual(["fetch failed", code]);
    expect(emulator.journal.entries.at(-1)).toMatchObject({
      status: undefined,
      fault: `${kind} before the operation`,
    });
  });

  test("a stalled request waits until it is aborted", async () => {
    const { emulator } = await setUp();
    emulator.faults.times(2, "getMsn", { kind: "stall" });
    const controller = new AbortController();
    const reason = new Error("enough");
    const url = `${emulator.baseUrl}${salesUnitPath("123456")}`;
    const answer = emulator.fetch(url, { signal: controller.signal });
    expect(await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 30, "waiting"))])).toBe(
      "waiting",
    );
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
  });

  test("half a body comes with the headers of the whole, and then breaks", async () => {
    const { emulator, order } = await setUp();
    emulator.faults.once("orderProduct", { at: "after", kind: "half-body" });
    const error = await errorOf(order());
    expect([error.message, error.cause?.code]).toEqual(["terminated", "UND_ERR_SOCKET"]);
    expect(emulator.journal.entries.at(-1)?.status).toBe(201);
    const whole = (await order()).text;

    emulator.faults.once("orderProduct", { at: "after", kind: "half-body" });
    const headers = await keyHeaders(emulator, emulator.credentials.partner);
    const response = await emulator.fetch(emulator.baseUrl + ordersPath, {
      method: "POST",
      headers: { ...headers, "Idempotency-Key": "a-key", "content-type": "application/json" },
      body: JSON.stringify(smallOrder()),
    });
    expect(response.headers.get("content-length")).toBe(String(whole.length));
    const reader = response.body?.getReader();
    const chunk = (await reader?.read())?.value;
    expect(new TextDecoder().decode(chunk)).toBe(whole.slice(0, whole.length / 2));
    await expect(reader?.read()).rejects.toThrow("terminated");
  });

  test("malformed JSON calls itself JSON, and is the first half of a sample or of the real answer", async () => {
    const { emulator, getUnit } = await setUp();
    const whole = (await getUnit()).text;
    const headers = await keyHeaders(emulator, emulator.credentials.partner);
    for (const at of ["before", "after"] as const) {
      emulator.faults.once("getMsn", { kind: "malformed-json", at });
      const response = await emulator.fetch(emulator.baseUrl + salesUnitPath("123456"), { headers });
      expect([response.status, response.headers.get("content-type")]).toEqual([
        200,
        "application/json;charset=UTF-8",
      ]);
      const text = await response.text();
      expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
      expect(whole.startsWith(text)).toBe(at === "after");
    }
  });

  test("a page or nothing comes instead of JSON, with the status of a success", async () => {
    const { emulator, getUnit } = await setUp();
    emulator.faults.once("getMsn", { kind: "wrong-content-type" });
    emulator.faults.once("getMsn", { kind: "empty" });
    const page = await getUnit();
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html"]);
    expect(page.text).toMatch(/^<html>/);
    expect(await getUnit()).toMatchObject({ status: 200, text: "" });
  });

  test("the token endpoints have faults too, and so have requests without keys", async () => {
    const emulator = testEmulator();
    emulator.faults.once("fetchAccessToken", { status: 503 });
    emulator.faults.once("*", { status: 429, retryAfter: 1 });
    expect((await fetchToken(emulator, emulator.credentials.management)).status).toBe(429);
    expect((await fetchToken(emulator, emulator.credentials.partner)).status).toBe(503);
    expect((await fetchToken(emulator, emulator.credentials.partner)).status).toBe(200);
  });

  test("an operation or a fault that does not exist is refused with what does", () => {
    const { faults } = testEmulator();
    const once = (fault: object) => () => {
      faults.once("getMsn", fault as Fault);
    };
    expect(() => {
      faults.once("getSalesUnit", { status: 500 });
    }).toThrow('There is no operation "getSalesUnit". There is *, fetchAccessToken, ');
    expect(once({})).toThrow("This is no fault: it takes a status, a latency, or one of the kinds");
    expect(once({ kind: "explosion" })).toThrow('There is no fault "explosion"');
    expect(once({ kind: "stall", status: 500 })).toThrow("a status or a kind, not both");
    expect(once({ kind: "stall", at: "during" })).toThrow('not "during"');
    expect(once({ status: 600 })).toThrow(RangeError);
    expect(once({ status: 429, retryAfter: 1.5 })).toThrow(RangeError);
    expect(once({ status: 429, retryAfter: "soon" })).toThrow(RangeError);
    expect(once({ latency: { ms: -1 } })).toThrow(RangeError);
    expect(() => {
      faults.times(0, "getMsn", { status: 500 });
    }).toThrow("1 time or more, not 0");
    expect(() => {
      faults.withProbability(2, "getMsn", { status: 500 });
    }).toThrow("from 0 to 1, not 2");
    expect(faults.pending).toEqual([]);
  });

  test("reset takes faults back, and their draws begin anew", async () => {
    const { emulator } = await setUp();
    const pattern = async (): Promise<number[]> => {
      const partner = await callerWith(emulator, emulator.credentials.partner);
      emulator.faults.withProbability(0.5, "getMsn", { status: 503 });
      return statuses(30, () => partner("GET", salesUnitPath("123456")));
    };
    const first = await pattern();
    emulator.reset();
    expect(emulator.faults.pending).toEqual([]);
    expect(await pattern()).toEqual(first);
  });
});
