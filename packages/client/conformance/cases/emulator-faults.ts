import { createEmulator, type Emulator, responses } from "@vipps-management/testkit";

import { equal, fails, holds } from "../assert.ts";
import { type Case, cases } from "../case.ts";

/** Asks for a sales unit as any program would, and gives the answer with its text. */
async function ask(emulator: Emulator): Promise<{ status: number; headers: Headers; text: string }> {
  const { clientId, clientSecret, subscriptionKey } = emulator.credentials.partner;
  const key = { "Ocp-Apim-Subscription-Key": subscriptionKey };
  const headers = { client_id: clientId, client_secret: clientSecret, ...key };
  const token = await emulator.fetch(`${emulator.baseUrl}/accesstoken/get`, { method: "POST", headers });
  const { access_token } = (await token.json()) as { access_token: string };
  const response = await emulator.fetch(`${emulator.baseUrl}/management/v1/sales-units/123456`, {
    headers: { ...key, Authorization: `Bearer ${access_token}` },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

export const emulatorFaults: readonly Case[] = cases("emulator, faults", {
  "a status comes with when to come back, in seconds or as a date": async () => {
    const emulator = createEmulator();
    emulator.faults.once("getMsn", { status: 429, retryAfter: 3 });
    emulator.faults.once("getMsn", { status: 503, retryAfter: "2026-01-05T09:00:03Z" });
    const answers = [await ask(emulator), await ask(emulator), await ask(emulator)];
    equal(
      answers.map(({ status }) => status),
      [429, 503, 200],
    );
    equal(
      answers.map(({ headers }) => headers.get("retry-after")),
      ["3", "Mon, 05 Jan 2026 09:00:03 GMT", null],
    );
  },
  "a connection that breaks before a byte came is a TypeError, as of `fetch`": async () => {
    const emulator = createEmulator();
    for (const kind of ["connection-reset", "closed-socket"] as const) {
      emulator.faults.once("getMsn", { kind });
      await fails(ask(emulator), { name: "TypeError" });
    }
  },
  "a body that breaks off half-way has its headers, and fails when it is read": async () => {
    const emulator = createEmulator();
    emulator.faults.once("getMsn", { kind: "half-body" });
    await fails(ask(emulator), { name: "TypeError" });
    equal(emulator.journal.entries.at(-1)?.status, 200);
  },
  "an answer can be half a JSON, a page of a proxy, or empty": async () => {
    const emulator = createEmulator();
    const texts = [];
    for (const kind of ["malformed-json", "wrong-content-type", "empty"] as const) {
      emulator.faults.once("getMsn", { kind });
      const { text, headers } = await ask(emulator);
      texts.push([text.length > 0, headers.get("content-type")?.startsWith("text/html") === true]);
    }
    equal(texts, [
      [true, false],
      [true, true],
      [false, false],
    ]);
  },
  "an answer that stalls ends when the caller gives up": async () => {
    const emulator = createEmulator();
    emulator.faults.always("*", { kind: "stall" });
    const caller = new AbortController();
    const asked = emulator.fetch(`${emulator.baseUrl}/accesstoken/get`, {
      method: "POST",
      signal: caller.signal,
    });
    setTimeout(() => {
      caller.abort();
    }, 5);
    await fails(asked, { name: "AbortError" });
  },
  "an answer that is late moves the virtual clock on, and keeps nobody waiting": async () => {
    const emulator = createEmulator();
    emulator.faults.once("getMsn", { latency: { ms: 3_600_000 } });
    const before = emulator.clock.now();
    equal((await ask(emulator)).status, 200);
    equal(emulator.clock.now() - before, 3_600_000);
  },
  "faults by chance follow from the seed": async () => {
    const statuses = async (seed: number): Promise<string> => {
      const emulator = createEmulator({ seed });
      emulator.faults.withProbability(0.5, "getMsn", { status: 500 });
      const seen = [];
      for (let turn = 0; turn < 20; turn += 1) seen.push((await ask(emulator)).status);
      return seen.join();
    };
    const first = await statuses(1);
    equal(await statuses(1), first);
    holds(first.includes("200") && first.includes("500"), first);
    holds((await statuses(2)) !== first, "Another seed gives the same.");
  },
  "a fault that does not exist is refused when it is planned": async () => {
    const { faults } = createEmulator();
    for (const plan of [
      () => {
        faults.once("getEverything", { status: 500 });
      },
      () => {
        faults.once("getMsn", { status: 99 });
      },
      () => {
        faults.once("getMsn", { kind: "earthquake" as never });
      },
    ])
      await fails(plan, {});
    equal(faults.pending, []);
  },
  "a made-up answer of the gateway is one that every program can read": async () => {
    const response = responses.gateway(429, { retryAfter: 3 });
    equal([response.status, response.headers.get("retry-after")], [429, "3"]);
    equal(((await response.json()) as { statusCode: number }).statusCode, 429);
  },
});
