import { inspect } from "node:util";

import { describe, expect, test, vi } from "vitest";

import { json, observedClient, observedPlatform } from "../support/observed-client.ts";

const msn = "123456";
const systemError = (message: string): Error => Object.assign(new Error(message), { code: "ECONNREFUSED" });

describe("the transport", () => {
  test("lets go of the body of a redirect", async () => {
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

  test.each<[string, unknown, string]>([
    ["is no error", "reset", "no reason given"],
    ["names its code itself", systemError("connect ECONNREFUSED ::1:80"), "connect ECONNREFUSED ::1:80"],
    ["has a number for a code", new DOMException("broken", "NetworkError"), "broken"],
  ])("tells a reason that %s as it is", async (_, cause, reason) => {
    const { management } = observedClient(() => Promise.reject(new TypeError("fetch failed", { cause })));
    await expect(management.salesUnits.get({ msn })).rejects.toThrow(
      `getMsn got no answer from vipps.invalid: ${reason}. It changes nothing`,
    );
  });

  test("names the host that it could not connect to in time, and says that nothing was changed", async () => {
    const late = Object.assign(new Error("late"), { code: "UND_ERR_CONNECT_TIMEOUT" });
    const { management } = observedClient(() =>
      Promise.reject(new TypeError("fetch failed", { cause: late })),
    );
    await expect(management.salesUnits.get({ msn })).rejects.toThrow(
      "getMsn could not connect to vipps.invalid in time.",
    );
  });

  test("is given no body where there is none", async () => {
    const { management, sent } = observedClient(() => json({ msn }));
    await management.salesUnits.get({ msn });
    expect(sent[0]?.init).not.toHaveProperty("body");
  });

  test("tells what an attempt waited for last, also after one that waited for something else", async () => {
    const answers = [new Response(new ReadableStream())];
    const { management } = observedClient(() => answers.shift() ?? new Promise(() => undefined), {
      attemptTimeout: 20,
      retry: { maxRetries: 1 },
    });
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "timeout",
      phase: "headers",
      attempts: 2,
      message: expect.stringContaining("getMsn had no complete answer within 20 ms of an attempt.") as string,
    });
  });

  test("tells what the last attempt waited for, also when the answer to the one before it comes by then", async () => {
    let answerFirst: ((response: Response) => void) | undefined;
    const { management } = observedClient(
      () =>
        new Promise((resolve) => {
          answerFirst?.(json({ msn }));
          answerFirst = resolve;
        }),
      { attemptTimeout: 20, retry: { maxRetries: 1 } },
    );
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "timeout",
      phase: "headers",
      attempts: 2,
    });
  });
});

test("a platform that gives no reason is no reason to hide that there was no answer", async () => {
  const nothing = undefined as unknown as Error;
  const { management } = observedClient(() => Promise.reject(nothing));
  await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
    code: "network",
    message: expect.stringContaining("no reason given") as string,
  });
});

describe("the body", () => {
  test("that comes in pieces is put together, also where a piece ends within a character", async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ msn, name: "Kafé Æ" }));
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const { management } = observedClient(() => new Response(new Blob(pieces).stream()));
    await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn, name: "Kafé Æ" });
  });

  test.each([
    ["as long as allowed is read", 16, true],
    ["a byte longer is not", 15, false],
  ])("that is %s", async (_, maxResponseBytes, isRead) => {
    const { management } = observedClient(() => new Response(`{"msn":"123456"}`), { maxResponseBytes });
    const outcome = await management.salesUnits.get({ msn }).catch((error: unknown) => error);
    if (isRead) expect(outcome).toEqual({ msn });
    else {
      expect(outcome).toMatchObject({
        code: "decode",
        message: expect.stringContaining("more than 15 bytes. Raise `maxResponseBytes`") as string,
      });
    }
  });

  test("that is not UTF-8 is an error on a success, and in an error's text it is shown as it can be", async () => {
    const latin1 = Uint8Array.of(0x22, 0xe6, 0x22);
    const success = observedClient(() => new Response(latin1));
    await expect(success.management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "decode",
      message: expect.stringContaining("a body that is not UTF-8") as string,
    });
    const failure = observedClient(() => new Response(latin1, { status: 403 }));
    await expect(failure.management.salesUnits.get({ msn })).rejects.toMatchObject({ code: "forbidden" });
  });

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
    await expect(management.salesUnits.get({ msn })).rejects.toMatchObject({
      code: "network",
      attempts: 4,
      message: expect.stringContaining("status 200, but the answer broke off after 16 bytes.") as string,
      cause: new Error("reset"),
    });
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
    const error: unknown = await management.salesUnits.get({ msn }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "decode", status: 200 });
    expect(inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error)).not.toContain(
      "Wi-Fi",
    );
  });
});

test("a platform gets plain headers and bytes, never a Request of another realm", async () => {
  const { platform, sent } = observedPlatform(() => json({}));
  const { management } = observedClient(() => json({}), { platform });
  await management.salesUnits.update({ msn }, { name: "New" });
  expect(Object.getPrototypeOf(sent[0]?.init.headers)).toBe(Object.prototype);
  expect(sent[0]?.init.body).toBeInstanceOf(Uint8Array);
});
