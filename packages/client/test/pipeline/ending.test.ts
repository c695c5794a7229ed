import { getEventListeners } from "node:events";

import { describe, expect, test, vi } from "vitest";

import { Ending } from "../../src/pipeline/ending.ts";
import { onAbort } from "../../src/pipeline/on-abort.ts";
import type { Signer } from "../../src/platform.ts";
import { json, observedClient } from "../support/observed-client.ts";

const msn = "123456";

describe("the deadline", () => {
  test("ends a call whose answer does not come, though the transport does not listen to the signal", async () => {
    const { management } = observedClient(() => new Promise(() => undefined));
    await expect(management.salesUnits.get({ msn }, { timeout: 20 })).rejects.toMatchObject({
      code: "timeout",
      operation: "getMsn",
      attempts: 1,
      retryable: true,
      message: expect.stringContaining("getMsn took longer than 20 ms. It changes nothing") as string,
    });
  });

  test("covers the body: an answer that stalls half-way is given up and its stream cancelled", async () => {
    const cancel = vi.fn();
    const stalled = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(`{"msn":`));
      },
      cancel,
    });
    const { management } = observedClient(() => new Response(stalled));
    await expect(management.salesUnits.get({ msn }, { timeout: 20 })).rejects.toMatchObject({
      code: "timeout",
    });
    await vi.waitFor(() => {
      expect(cancel).toHaveBeenCalled();
    });
  });

  test("covers signing", async () => {
    const signer: Signer = { sign: () => new Promise(() => undefined) };
    const { management, sent } = observedClient(() => json({}), {
      platform: { signer } as never,
      timeout: 20,
    });
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "timeout", attempts: 0 });
    expect(sent).toEqual([]);
  });

  test("leaves no timer behind when the call ends in time", async () => {
    vi.useFakeTimers();
    const { management } = observedClient(() => json({}));
    await management.salesUnits.get({ msn });
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  test("tells what may have become of the call, and what to do about it", async () => {
    const { management } = observedClient(() => new Promise(() => undefined));
    const order = { businessIdentifier: { scheme: "a", id: "b" }, productType: "VIPPS_PA_NETT" } as const;
    await expect(management.salesUnits.get({ msn }, { timeout: 20 })).rejects.toThrow(/changes nothing/);
    await expect(management.salesUnits.update({ msn }, {}, { timeout: 20 })).rejects.toThrow(
      /may have taken effect: look before repeating it/,
    );
    await expect(
      management.productOrders.prefill(order, { timeout: 20, idempotencyKey: "signup-1" }),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/may have taken effect.*`idempotencyKey`/) as string,
      idempotencyKey: "signup-1",
    });
    const unsent = observedClient(() => json({}), {
      platform: { signer: { sign: () => new Promise(() => undefined) } } as never,
    });
    await expect(unsent.management.salesUnits.update({ msn }, {}, { timeout: 20 })).rejects.toThrow(
      /Nothing was sent/,
    );
  });

  test("leaves a key that was made for the call on its error, so that the call can be repeated with it", async () => {
    const { management, sent } = observedClient(() => Promise.reject(new TypeError("fetch failed")));
    const order = { businessIdentifier: { scheme: "a", id: "b" }, productType: "VIPPS_PA_NETT" } as const;
    await expect(management.productOrders.prefill(order)).rejects.toMatchObject({
      code: "network",
      idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    });
    const error: unknown = await management.productOrders.prefill(order).catch((thrown: unknown) => thrown);
    expect((error as { idempotencyKey: string }).idempotencyKey).toBe(
      sent.at(-1)?.headers["idempotency-key"],
    );
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "NetworkError",
      code: "network",
      message: expect.any(String) as string,
    });
  });
});

test("an end comes once, and is told by a signal that is asked for later, too", () => {
  const ending = new Ending();
  const reason = new Error("first");
  ending.end(reason);
  ending.end(new Error("second"));
  expect(ending.signal.reason).toBe(reason);
});

describe("the caller's signal", () => {
  test("ends the call, and its reason is the cause", async () => {
    const controller = new AbortController();
    const { management } = observedClient(() => new Promise(() => undefined));
    const call = management.salesUnits.get({ msn }, { signal: controller.signal });
    controller.abort(new Error("page left"));
    await expect(call).rejects.toMatchObject({
      code: "aborted",
      cause: new Error("page left"),
      message: expect.stringContaining("getMsn was aborted by its caller. It changes nothing") as string,
    });
  });

  test("that is aborted already lets nothing be sent", async () => {
    const { management, sent } = observedClient(() => json({}));
    await expect(management.salesUnits.get({ msn }, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: "aborted",
      attempts: 0,
    });
    expect(sent).toEqual([]);
  });

  test("can be shared by many calls, without a warning of the runtime, and each ends with it", async () => {
    const warnings: string[] = [];
    const note = ({ name }: Error): void => void warnings.push(name);
    process.on("warning", note);
    const controller = new AbortController();
    const { management } = observedClient(() => new Promise(() => undefined));
    const calls = Array.from({ length: 50 }, () =>
      management.salesUnits.get({ msn }, { signal: controller.signal }),
    );
    controller.abort();
    const outcomes = await Promise.allSettled(calls);
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("warning", note);
    expect(warnings).toEqual([]);
    expect(outcomes.filter(({ status }) => status === "rejected")).toHaveLength(50);
  });

  test("that outlives a thousand calls has one listener", async () => {
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, "addEventListener");
    const { management } = observedClient(() => json({}));
    for (let call = 0; call < 1_000; call += 1) {
      await management.salesUnits.get({ msn }, { signal: controller.signal });
    }
    expect(added).toHaveBeenCalledTimes(1);
  });

  test("calls nobody back who waits no more", () => {
    const controller = new AbortController();
    const [waiting, gone] = [vi.fn(), vi.fn()];
    onAbort(controller.signal, waiting);
    onAbort(controller.signal, gone)();
    controller.abort();
    expect([waiting, gone].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
  });

  test("that the transport was given is listened to no more when the call has ended", async () => {
    const failing = observedClient(() => Promise.reject(new TypeError("fetch failed")), {
      retry: { maxRetries: 0 },
    });
    await expect(failing.management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "network" });
    const signal = failing.sent[0]?.init.signal;
    expect(signal && getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("an ending", () => {
  const over = new Error("over");

  test("comes once, with its first reason, to each who waits and to nobody who waits no more", () => {
    const ending = new Ending();
    const [waiting, gone] = [vi.fn(), vi.fn()];
    ending.onEnd(waiting);
    ending.onEnd(gone)();
    ending.throwIfEnded();
    ending.end(over);
    ending.end(new Error("again"));
    expect(waiting.mock.calls).toEqual([[over]]);
    expect(gone).not.toHaveBeenCalled();
    expect(ending.reason).toBe(over);
    expect(() => {
      ending.throwIfEnded();
    }).toThrow(over);
  });

  test("that has come is told at once", () => {
    const ending = new Ending();
    ending.end(over);
    const late = vi.fn();
    ending.onEnd(late);
    expect(late.mock.calls).toEqual([[over]]);
  });

  test("is a signal too, whether it is asked for before or after", () => {
    const ending = new Ending();
    const { signal } = ending;
    expect([signal.aborted, ending.signal === signal]).toEqual([false, true]);
    ending.end(over);
    expect(signal.reason).toBe(over);
    const ended = new Ending();
    ended.end(over);
    expect(ended.signal.reason).toBe(over);
  });
});
