import { describe, expect, test, vi } from "vitest";

import { logTo } from "../../src/log.ts";
import type { Signer } from "../../src/platform.ts";
import { json, observedClient } from "../support/observed-client.ts";

const msn = "123456";

describe("the signer", () => {
  test("sees the request as it will be sent, and its headers are added last", async () => {
    const sign = vi
      .fn<Signer["sign"]>()
      .mockResolvedValue({ Authorization: "Bearer t", "content-type": "application/json" });
    const { management, sent } = observedClient(() => json({}, { status: 201 }), {
      platform: { signer: { sign } } as never,
    });
    await management.salesUnits.update({ msn }, { name: "New" });
    const [request, context] = sign.mock.calls[0] ?? [];
    expect(new TextDecoder().decode(request?.body)).toBe(sent[0]?.body);
    expect(context).toMatchObject({ operation: "updateMsn", baseUrl: "https://vipps.invalid" });
    expect(sent[0]?.headers).toMatchObject({ authorization: "Bearer t" });
  });

  test("is told of a call by one object, with another signal in each attempt", async () => {
    const signals: AbortSignal[] = [];
    const sign = vi.fn<Signer["sign"]>((_, { signal }) => {
      signals.push(signal);
      return Promise.resolve({});
    });
    const answers = [json({}, { status: 503 })];
    const { management } = observedClient(() => answers.shift() ?? json({ msn }), { signer: { sign } });
    await management.salesUnits.get({ msn });
    const [first, second] = sign.mock.calls.map(([, context]) => context);
    expect(first).toBe(second);
    expect(new Set(signals).size).toBe(2);
  });

  test("can warn in the log, which names the operation", async () => {
    const warn = vi.fn();
    const signer: Signer = {
      sign: (_, context) => {
        context.warn("A key is old.");
        return Promise.resolve({});
      },
    };
    const log = logTo({ debug: () => undefined, warn });
    await observedClient(() => json({ msn }), { signer, log }).management.salesUnits.get({ msn });
    expect(warn).toHaveBeenCalledWith("A key is old.", { operation: "getMsn" });
    await expect(
      observedClient(() => json({ msn }), { signer }).management.salesUnits.get({ msn }),
    ).resolves.toEqual({
      msn,
    });
  });

  test.each([
    ["a line break in a value", { Authorization: "Bearer t\r\nHost: elsewhere.example" }],
    ["a line break in a name", { "X-Signed\r\nHost": "elsewhere.example" }],
    ["a character that no header can have", { Authorization: "Bearer \u{1F600}" }],
  ])("cannot put in %s, and nothing is sent", async (_, added) => {
    const { management, sent } = observedClient(() => json({ msn }), {
      platform: { signer: { sign: () => Promise.resolve(added) } } as never,
    });
    await expect(management.salesUnits.get({ msn })).rejects.toThrow(/header that cannot be sent/);
    expect(sent).toEqual([]);
  });

  test("may ask for one replay, with a fresh signature and the same body and idempotency key", async () => {
    let signatures = 0;
    const signer: Signer = {
      sign: () => Promise.resolve({ Authorization: `Bearer ${String((signatures += 1))}` }),
      onAnswer: (response) => (response.status === 401 ? "replay" : undefined),
    };
    const { management, sent } = observedClient(
      ({ headers }) =>
        headers.authorization === "Bearer 1" ? json({}, { status: 401 }) : json({}, { status: 201 }),
      { platform: { signer } as never },
    );
    await management.productOrders.prefill({
      businessIdentifier: { scheme: "a", id: "b" },
      productType: "VIPPS_PA_NETT",
    });
    expect(sent).toHaveLength(2);
    expect(sent[0]?.body).toBe(sent[1]?.body);
    expect(sent[0]?.headers["idempotency-key"]).toBe(sent[1]?.headers["idempotency-key"]);
  });

  test("gets no second replay", async () => {
    const signer: Signer = { sign: () => Promise.resolve({}), onAnswer: () => "replay" };
    const { management, sent } = observedClient(() => json({}, { status: 401 }), {
      platform: { signer } as never,
    });
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "unauthorized",
      attempts: 2,
    });
    expect(sent).toHaveLength(2);
  });
});

describe("an attempt that is over before it is signed", () => {
  /** A signer whose every signature is ready when it is asked for the last of so many. */
  function signerReadyAt(last: number): { signer: Signer; signAll: () => void } {
    const waiting: (() => void)[] = [];
    const signAll = (): void => {
      for (const sign of waiting) sign();
    };
    const sign = (): Promise<Record<string, string>> =>
      new Promise((resolve) => {
        waiting.push(() => {
          resolve({});
        });
        if (waiting.length === last) signAll();
      });
    return { signer: { sign }, signAll };
  }

  test("is never sent, so that an error that says so stays true", async () => {
    const { signer, signAll } = signerReadyAt(2);
    const { management, sent } = observedClient(() => json({}), { signer, attemptTimeout: 10 });
    await expect(management.salesUnits.update({ msn }, {})).rejects.toMatchObject({
      code: "timeout",
      attempts: 0,
      message: expect.stringContaining("Nothing was sent") as string,
    });
    signAll();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sent).toEqual([]);
  });

  test("is not sent beside the attempt that has taken its place", async () => {
    const { signer } = signerReadyAt(2);
    const { management, sent } = observedClient(() => json({ msn }), { signer, attemptTimeout: 10 });
    await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn });
    expect(sent).toHaveLength(1);
  });
});
