import { getEventListeners } from "node:events";

import { describe, expect, test, vi } from "vitest";

import type { Signer } from "../../src/platform.ts";
import { json, observedClient, observedPlatform } from "../support/observed-client.ts";

const msn = "123456";

describe("the deadline", () => {
  test("ends a call whose answer does not come, though the transport does not listen to the signal", async () => {
    const { management } = observedClient(() => new Promise(() => undefined));
    await expect(management.salesUnits.get({ msn }, { timeout: 20 })).rejects.toMatchObject({
      code: "timeout",
      operation: "getMsn",
      attempts: 1,
      retryable: true,
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

describe("the caller's signal", () => {
  test("ends the call, and its reason is the cause", async () => {
    const controller = new AbortController();
    const { management } = observedClient(() => new Promise(() => undefined));
    const call = management.salesUnits.get({ msn }, { signal: controller.signal });
    controller.abort(new Error("page left"));
    await expect(call).rejects.toMatchObject({ code: "aborted", cause: new Error("page left") });
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

  test("that the transport was given is listened to no more when the call has ended", async () => {
    const failing = observedClient(() => Promise.reject(new TypeError("fetch failed")), {
      retry: { maxRetries: 0 },
    });
    await expect(failing.management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "network" });
    const signal = failing.sent[0]?.init.signal;
    expect(signal && getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("the transport", () => {
  test("leaves the body of a redirect unread (a body that was cancelled could not be read again)", async () => {
    const cancel = vi.fn();
    const page = new ReadableStream<Uint8Array>({ cancel });
    const { management } = observedClient(() => new Response(page, { status: 307 }));
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "redirected",
      status: 307,
    });
    expect(cancel).toHaveBeenCalled();
  });

  test("does not follow a redirect", async () => {
    const { management, sent } = observedClient(
      () => new Response(null, { status: 302, headers: { location: "https://evil.invalid" } }),
    );
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "redirected",
      status: 302,
    });
    expect(sent.map(({ init }) => init.redirect)).toEqual(["manual"]);
  });

  test("tells a connection that took too long from an answer that did", async () => {
    const late = Object.assign(new Error("Connect Timeout Error"), { code: "UND_ERR_CONNECT_TIMEOUT" });
    const connecting = observedClient(() => Promise.reject(new TypeError("fetch failed", { cause: late })));
    await expect(connecting.management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "timeout",
      phase: "connect",
    });
    const answering = observedClient(() => new Promise(() => undefined), {
      attemptTimeout: 10,
      retry: { maxRetries: 0 },
    });
    await expect(answering.management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "timeout",
      phase: "headers",
    });
    const stalled = observedClient(() => new Response(new ReadableStream()), {
      attemptTimeout: 10,
      retry: { maxRetries: 0 },
    });
    await expect(stalled.management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "timeout",
      phase: "body",
    });
    const whole = observedClient(() => new Promise(() => undefined), { timeout: 10 });
    await expect(whole.management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "timeout",
      phase: "deadline",
    });
  });

  test("tells the reason that fetch hides in its causes", async () => {
    const refused = Object.assign(new Error("connect refused"), { code: "ECONNREFUSED" });
    const { management } = observedClient(() =>
      Promise.reject(new TypeError("fetch failed", { cause: refused })),
    );
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "network",
      retryable: true,
      message: expect.stringContaining("connect refused (ECONNREFUSED)") as string,
    });
  });
});

describe("the body", () => {
  test("that breaks off is an error, not half an answer", async () => {
    const broken = (): ReadableStream<Uint8Array> =>
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode(`{"msn":"123456"}`));
        },
        pull: (controller) => {
          controller.error(new Error("reset"));
        },
      });
    const { management } = observedClient(() => new Response(broken()));
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "network", attempts: 4 });
  });

  test("that is larger than allowed is not read to its end", async () => {
    let chunks = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        chunks += 1;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const { management } = observedClient(() => new Response(endless), { maxResponseBytes: 10_000 });
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "decode", status: 200 });
    expect(chunks).toBeLessThan(20);
  });

  test.each([
    ["nothing", null],
    ["null", "null"],
    ["a text", `"123456"`],
    ["a list", `["123456"]`],
    ["half a JSON", `{"msn":`],
    ["a page", "<html>Sign in to the Wi-Fi</html>"],
  ])("that holds %s where a sales unit should be is an error, not undefined data", async (_, text) => {
    const { management } = observedClient(() => new Response(text));
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "decode", status: 200 });
  });

  test("that holds an object where a list should be is an error, not a list that cannot be walked through", async () => {
    const { management } = observedClient(() => json({ msn: ["123456"] }));
    await expect(management.merchants.salesUnits({ orgno: "987654321" })).rejects.toMatchObject({
      code: "decode",
      status: 200,
    });
  });

  test("that comes when its attempt was given up is let go of, and the next attempt's is read", async () => {
    const cancel = vi.fn();
    const answers = [
      { after: 240, answer: () => new Response(new ReadableStream({ cancel })) },
      { after: 100, answer: () => json({ msn }) },
    ];
    const { management } = observedClient(
      async () => {
        const next = answers.shift();
        await new Promise((resolve) => setTimeout(resolve, next?.after));
        return next?.answer() ?? new Response();
      },
      { attemptTimeout: 200 },
    );
    await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn });
    await vi.waitFor(() => {
      expect(cancel).toHaveBeenCalled();
    });
  });

  test("that comes when its caller has given up is let go of", async () => {
    const caller = new AbortController();
    const cancel = vi.fn();
    const { management } = observedClient(() => {
      caller.abort();
      const pull = (controller: ReadableStreamDefaultController): void => {
        controller.enqueue(new Uint8Array(1));
      };
      return new Response(new ReadableStream({ pull, cancel }));
    });
    const call = management.salesUnits.get({ msn }, { signal: caller.signal });
    await expect(call).rejects.toMatchObject({ code: "aborted" });
    await vi.waitFor(() => {
      expect(cancel).toHaveBeenCalled();
    });
  });

  test("of an operation that answers with nothing is not looked at", async () => {
    const { management } = observedClient(() => new Response("OK"));
    await expect(management.salesUnits.update({ msn }, { name: "New" })).resolves.toBeUndefined();
  });

  test("that is not JSON on a success is an error that keeps none of it", async () => {
    const { management } = observedClient(() => new Response("<html>Sign in to the Wi-Fi</html>"));
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "decode", status: 200 });
  });
});

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

test("a platform gets plain headers and bytes, never a Request of another realm", async () => {
  const { platform, sent } = observedPlatform(() => json({}));
  const { management } = observedClient(() => json({}), { platform });
  await management.salesUnits.update({ msn }, { name: "New" });
  expect(Object.getPrototypeOf(sent[0]?.init.headers)).toBe(Object.prototype);
  expect(sent[0]?.init.body).toBeInstanceOf(Uint8Array);
});
