import { inspect } from "node:util";

import { describe, expect, test, vi } from "vitest";

import { accessTokenSigner } from "../src/access-token/index.ts";
import {
  type AnswerEvent,
  type AttemptEvent,
  type Logger,
  logTo,
  type RetryEvent,
  type Telemetry,
} from "../src/index.ts";
import { isTokenRequest, json, observedClient } from "./support/observed-client.ts";

const msn = "123456";

function recordingLogger(): Logger & { lines: string[] } {
  const lines: string[] = [];
  const write = (message: string, details: unknown): void => {
    lines.push(`${message} ${inspect(details, { depth: null })}`);
  };
  return { lines, debug: write, warn: write };
}

describe("hooks", () => {
  test("are told of every attempt, its answer and every retry", async () => {
    const events: (AnswerEvent | AttemptEvent | RetryEvent)[] = [];
    const note = (event: AnswerEvent | AttemptEvent | RetryEvent): void => void events.push(event);
    let answers = 0;
    const { management } = observedClient(
      () => (answers++ === 0 ? json({}, { status: 503 }) : json({ msn })),
      {
        platform: { random: () => 1 } as never,
        hooks: { onAttempt: note, onAnswer: note, onRetry: note },
      },
    );
    await management.salesUnits.get({ msn });
    const attempt = { operation: "getMsn", method: "GET", path: "/management/v1/sales-units/123456" };
    expect(events).toEqual([
      { ...attempt, attempt: 1 },
      { ...attempt, attempt: 1, status: 503, duration: 0 },
      { operation: "getMsn", attempt: 1, wait: 500, reason: "503" },
      { ...attempt, attempt: 2 },
      { ...attempt, attempt: 2, status: 200, duration: 0 },
    ]);
  });

  test("need not be told of everything", async () => {
    const [onAttempt, onAnswer] = [vi.fn(), vi.fn()];
    for (const hooks of [{ onAttempt }, { onAnswer }, {}]) {
      const { management } = observedClient(() => json({ msn }), { hooks });
      await expect(management.salesUnits.get({ msn })).resolves.toEqual({ msn });
    }
    expect([onAttempt.mock.calls.length, onAnswer.mock.calls.length]).toEqual([1, 1]);
  });

  test("that throw end the call, and are not told twice of the same answer", async () => {
    const onAnswer = vi.fn(() => {
      throw new Error("metrics are down");
    });
    const { management } = observedClient(() => json({ msn }), { hooks: { onAnswer } });
    await expect(management.salesUnits.get({ msn })).rejects.toThrow("metrics are down");
    expect(onAnswer).toHaveBeenCalledTimes(1);
  });

  test("are told the code of an attempt that has no answer", async () => {
    const onAnswer = vi.fn();
    const { management } = observedClient(() => Promise.reject(new TypeError("fetch failed")), {
      hooks: { onAnswer },
      retry: { maxRetries: 0 },
    });
    await management.salesUnits.get({ msn }).catch(() => undefined);
    expect(onAnswer).toHaveBeenCalledWith(expect.objectContaining({ error: "network" }));
  });
});

describe("the log", () => {
  test("has a line for each request and each answer", async () => {
    const logger = recordingLogger();
    const { management } = observedClient(() => json({ msn }, { headers: { "x-request-id": "r-1" } }), {
      log: logTo(logger),
    });
    await management.salesUnits.get({ msn });
    expect(logger.lines).toHaveLength(2);
    for (const line of logger.lines) expect(line).toMatch(/operation: 'getMsn',\s+attempt: 1/);
    expect(logger.lines[0]).toContain("GET /management/v1/sales-units/123456");
    expect(logger.lines[1]).toContain("GET /management/v1/sales-units/123456 200");
    expect(logger.lines[1]).toContain("'x-request-id': 'r-1'");
  });

  test("has bodies only when it is asked for them, and then cut to a length", async () => {
    const silent = recordingLogger();
    const talking = recordingLogger();
    for (const [logger, bodies] of [
      [silent, false],
      [talking, true],
    ] as const) {
      const { management } = observedClient(() => json({ name: "x".repeat(5_000) }), {
        log: logTo(logger, { bodies }),
      });
      await management.salesUnits.update({ msn }, { name: "Personal data" });
    }
    expect(silent.lines.join()).not.toContain("Personal data");
    expect(talking.lines.join()).toContain("Personal data");
    expect(talking.lines.join().length).toBeLessThan(4_000);
  });

  test("has the headers that it is asked for, but never a secret", async () => {
    const logger = recordingLogger();
    const { management } = observedClient(
      () => json({ msn }, { headers: { "x-region": "north", "set-cookie": "session=1" } }),
      {
        platform: { signer: { sign: () => Promise.resolve({ Authorization: "Bearer emu_token" }) } } as never,
        log: logTo(logger, { headers: ["X-Region", "Authorization", "Set-Cookie"] }),
      },
    );
    await management.salesUnits.get({ msn });
    expect(logger.lines.join()).toContain("north");
    expect(logger.lines.join()).not.toMatch(/emu_token|session=1/);
  });
});

test("planted secrets show in no error, log line, span or hook, whatever goes wrong", async () => {
  const secrets = ["PLANTED-ID", "PLANTED-SECRET", "PLANTED-SUBSCRIPTION", "PLANTED-TOKEN"];
  const [clientId = "", clientSecret = "", subscriptionKey = ""] = secrets;
  const seen: string[] = [];
  const see = (value: unknown): void =>
    void seen.push(
      [inspect(value, { depth: null, showHidden: true }), JSON.stringify(value), String(value)].join(" "),
    );
  const telemetry: Telemetry = { span: (start, run) => (see(start), run()) };
  const logger: Logger = {
    debug: (...line) => {
      see(line);
    },
    warn: (...line) => {
      see(line);
    },
  };
  const faults: (() => Promise<Response> | Response)[] = [
    () => json({ msn }),
    ...[400, 401, 403, 404, 409, 429, 500].map((status) => () => json({ detail: "no" }, { status })),
    () => Promise.reject(new TypeError("fetch failed", { cause: new Error("reset") })),
    () => new Response("<html>"),
    () => new Response(null, { status: 302, headers: { location: "https://evil.invalid" } }),
  ];
  for (const place of ["token", "call"] as const) {
    for (const fault of faults) {
      const { management } = observedClient(
        (request) => {
          const isToken = isTokenRequest(request);
          if (isToken !== (place === "token"))
            return isToken ? json({ access_token: "PLANTED-TOKEN", expires_in: 900 }) : json({ msn });
          return fault();
        },
        {
          signer: accessTokenSigner({ clientId, clientSecret, subscriptionKey }),
          log: logTo(logger, {
            bodies: true,
            headers: ["authorization", "ocp-apim-subscription-key", "client_id", "client_secret"],
          }),
          telemetry,
          hooks: { onAttempt: see, onAnswer: see, onRetry: see },
          retry: { maxRetries: 1 },
        },
      );
      see(management);
      await management.salesUnits.get({ msn }).catch(see);
    }
  }
  expect(seen.length).toBeGreaterThan(100);
  for (const secret of secrets) expect(seen.filter((text) => text.includes(secret))).toEqual([]);
});
