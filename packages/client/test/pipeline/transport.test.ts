import { inspect } from "node:util";

import { describe, expect, test, vi } from "vitest";

import { json, observedClient, observedPlatform } from "../support/observed-client.ts";

const msn = "123456";

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
  test("that comes in pieces, cut within a character, is read whole", async () => {
    const bytes = new TextEncoder().encode(`{"msn":"123456","name":"Café Ærlig"}`);
    const pieces = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const { management } = observedClient(() => new Response(pieces));
    expect(await management.salesUnits.get({ msn })).toEqual({ msn, name: "Café Ærlig" });
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
