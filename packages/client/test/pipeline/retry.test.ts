import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";

import { RateLimitError } from "../../src/errors.ts";
import { createCall } from "../../src/operations/call.ts";
import { resolveOptions } from "../../src/options.ts";
import { pipeline } from "../../src/pipeline/pipeline.ts";
import { RetryBudget } from "../../src/pipeline/retry-budget.ts";
import type { Platform } from "../../src/platform.ts";
import { type Answerer, json, observedClient, observedPlatform } from "../support/observed-client.ts";

const msn = "123456";
const order = {
  businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
  productType: "VIPPS_PA_NETT",
} as const;

/** Gives the answers in turn, the last one again and again. */
function inTurn(...answers: (() => Promise<Response> | Response)[]): Answerer {
  let next = 0;
  return () => {
    const answer = answers[Math.min(next, answers.length - 1)];
    next += 1;
    return answer === undefined ? json({}) : answer();
  };
}

const status = (code: number, headers?: HeadersInit) => () =>
  json({}, { status: code, ...(headers && { headers }) });
const reset = (): Promise<Response> => Promise.reject(new TypeError("fetch failed"));

/** A platform whose random number is always the same. */
const withRandom = (random: number) => ({ platform: { random: () => random } as Platform });

describe("a call is sent again", () => {
  test.each([408, 423, 425, 429, 500, 502, 503, 504])("after status %i", async (code) => {
    const { management, sent } = observedClient(inTurn(status(code), () => json({ msn })));
    await expect(management.call("getMsn", { path: { msn } })).resolves.toMatchObject({
      data: { msn },
      attempts: 2,
    });
    expect(sent).toHaveLength(2);
  });

  test("after a connection that broke", async () => {
    const { management, sent } = observedClient(inTurn(reset, () => json({ msn })));
    await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn });
    expect(sent).toHaveLength(2);
  });

  test("after an attempt that took too long, while the call still has time", async () => {
    const { management, sent } = observedClient(
      inTurn(
        () => new Promise<Response>(() => undefined),
        () => json({ msn }),
      ),
      { attemptTimeout: 20 },
    );
    await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn });
    expect(sent).toHaveLength(2);
  });

  test.each(["GET", "PUT", "DELETE"] as const)(
    "when its method is %s, which may be repeated (RFC 9110 §9.2.2)",
    async (method) => {
      const { platform } = observedPlatform(inTurn(reset, () => json({})));
      const call = createCall(resolveOptions({ platform, baseUrl: "https://vipps.invalid" }), pipeline);
      await expect(call({ id: "anOperation", method, path: "/" }, {})).resolves.toMatchObject({
        attempts: 2,
      });
    },
  );

  test("with the same body and the same idempotency key", async () => {
    const { management, sent } = observedClient(
      inTurn(reset, status(500), status(502), () => json({}, { status: 201 })),
    );
    await management.productOrders.prefill(order);
    expect(sent).toHaveLength(4);
    expect(new Set(sent.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
  });

  test("up to the limit, and then ends with the last error", async () => {
    const { management, sent } = observedClient(status(503), { retry: { maxRetries: 2 } });
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "server_error",
      attempts: 3,
    });
    expect(sent).toHaveLength(3);
  });
});

describe("a call is not sent again", () => {
  test.each([400, 401, 403, 404, 405, 409, 418, 422, 501])("after status %i", async (code) => {
    const { management, sent } = observedClient(status(code));
    await expect(management.productOrders.prefill(order)).rejects.toMatchObject({ attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  test("when it changes something and carries no idempotency key", async () => {
    const { management, sent } = observedClient(reset);
    await expect(management.salesUnits.update({ msn }, { name: "New" })).rejects.toMatchObject({
      code: "network",
    });
    expect(sent).toHaveLength(1);
  });

  test("after a success that cannot be read", async () => {
    const { management, sent } = observedClient(() => new Response("<html>"));
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "decode" });
    expect(sent).toHaveLength(1);
  });

  test("once its caller has given up, also while it waits", async () => {
    const controller = new AbortController();
    const { management, sent } = observedClient(status(503), {
      platform: {
        sleep: () =>
          new Promise(() => {
            controller.abort();
          }),
      } as never,
    });
    await expect(management.salesUnits.get({ msn }, { signal: controller.signal })).rejects.toMatchObject({
      code: "aborted",
    });
    expect(sent).toHaveLength(1);
  });
});

describe("the wait", () => {
  test("is not announced to hooks when the call's time was up while it waited for an answer", async () => {
    const onRetry = vi.fn();
    const { management, slept } = observedClient(() => new Promise(() => undefined), {
      timeout: 10,
      hooks: { onRetry },
    });
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "timeout" });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(onRetry).not.toHaveBeenCalled();
    expect(slept).toEqual([]);
  });

  test("is what a signer is asked for by whoever gives it its tokens", async () => {
    const limited = new RateLimitError("Later.", { problem: { details: [] }, retryAfter: 7_000 });
    const sign = vi.fn().mockRejectedValueOnce(limited).mockResolvedValue({});
    const { management, slept } = observedClient(() => json({ msn }), {
      signer: { sign },
      ...withRandom(0),
    });
    await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn });
    expect(slept).toEqual([7_000]);
  });

  test("doubles, up to its limit, and is a random part of that", async () => {
    const full = observedClient(status(503), { ...withRandom(1), retry: { maxRetries: 6 } });
    await full.management.salesUnits.get({ msn }).catch(() => undefined);
    expect(full.slept).toEqual([500, 1000, 2000, 4000, 8000, 8000]);
    const half = observedClient(status(503), { ...withRandom(0.5), retry: { maxRetries: 2 } });
    await half.management.salesUnits.get({ msn }).catch(() => undefined);
    expect(half.slept).toEqual([250, 500]);
  });

  test.each([
    ["seconds", "7", 7000],
    ["a date", "Mon, 05 Jan 2026 09:00:09 GMT", 9000],
  ])("is what the API asks for, in %s", async (_, retryAfter, wait) => {
    const { management, slept } = observedClient(
      inTurn(status(429, { "retry-after": retryAfter }), () => json({ msn })),
      withRandom(0),
    );
    await management.salesUnits.get({ msn });
    expect(slept).toEqual([wait]);
  });

  test("is never shorter than what the API asks for", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (seconds, random) => {
          const { management, slept } = observedClient(
            inTurn(status(503, { "retry-after": String(seconds) }), () => json({ msn })),
            { ...withRandom(random), timeout: 120_000 },
          );
          await management.salesUnits.get({ msn });
          expect(slept[0]).toBeGreaterThanOrEqual(seconds * 1000);
        },
      ),
    );
  });

  test("that the API asks for is not begun when it is too long: the error has it instead", async () => {
    const { management, sent, slept } = observedClient(status(429, { "retry-after": "61" }), {
      timeout: 600_000,
    });
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "rate_limited",
      retryAfter: 61_000,
    });
    expect([sent.length, slept]).toEqual([1, []]);
  });

  test("is not begun when the call would have no time left after it", async () => {
    const { management, sent, slept } = observedClient(status(503, { "retry-after": "10" }), {
      timeout: 10_000,
    });
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "server_error",
      retryAfter: 10_000,
    });
    expect([sent.length, slept]).toEqual([1, []]);
  });

  test.each(["soon", "at Mon, 05 Jan 2026 09:00:09 GMT", "Mon, 05 Jan 2026 09:00:09 GMT-0100"])(
    "asked for in a way that the standard does not know is the client's own: %s",
    async (retryAfter) => {
      const { management, slept } = observedClient(
        inTurn(status(429, { "retry-after": retryAfter }), () => json({ msn })),
        withRandom(1),
      );
      await management.salesUnits.get({ msn });
      expect(slept).toEqual([500]);
    },
  );
});

describe("the retry budget", () => {
  test("stops a storm: when everything fails, retries run out for all calls of the client together", async () => {
    const { management, sent } = observedClient(status(503));
    for (let call = 0; call < 200; call += 1) await management.salesUnits.get({ msn }).catch(() => undefined);
    expect(sent.length).toBe(200 + 100);
  });

  test("is shared by the clients that are derived from one", async () => {
    const { management, sent } = observedClient(status(503));
    for (let call = 0; call < 200; call += 1) {
      await management
        .with({ merchantSerialNumber: "123456" })
        .salesUnits.get({ msn })
        .catch(() => undefined);
    }
    expect(sent.length).toBe(200 + 100);
  });

  test("is earned back, a retry for each call that is answered, and by no call that gets no answer", async () => {
    let up = false;
    let signs = true;
    const { management, sent } = observedClient(() => (up ? json({ msn }) : json({}, { status: 503 })), {
      signer: { sign: () => (signs ? Promise.resolve({}) : Promise.reject(new RangeError("no key"))) },
    });
    const callTimes = async (times: number): Promise<number> => {
      const before = sent.length;
      for (let call = 0; call < times; call += 1)
        await management.salesUnits.get({ msn }).catch(() => undefined);
      return sent.length - before;
    };
    await callTimes(100);
    up = true;
    expect(await callTimes(7)).toBe(7);
    signs = false;
    expect(await callTimes(5)).toBe(0);
    [up, signs] = [false, true];
    expect(await callTimes(50)).toBe(50 + 7);
  });

  test("never exceeds its reserve, however many calls are answered", async () => {
    let up = true;
    const { management, sent } = observedClient(() => (up ? json({ msn }) : json({}, { status: 503 })));
    for (let call = 0; call < 50; call += 1) await management.salesUnits.get({ msn });
    up = false;
    for (let call = 0; call < 200; call += 1) await management.salesUnits.get({ msn }).catch(() => undefined);
    expect(sent.length).toBe(50 + 200 + 100);
  });

  test("is earned back by calls that are answered, and never exceeds its reserve", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 2_000 }), (answered) => {
        const budget = new RetryBudget();
        let retries = 0;
        let answers = 0;
        for (const one of answered) {
          if (one) {
            answers += 1;
            budget.deposit();
          } else if (budget.withdraw()) {
            retries += 1;
          }
        }
        expect(retries).toBeLessThanOrEqual(100 + answers);
      }),
    );
  });
});
