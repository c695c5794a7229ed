import type { Platform, ReceivedAnswer, SigningContext } from "@vipps-management/client/2023-08";
import { expect, test } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import { callerWith, prefill, salesUnitPath, testEmulator } from "./support.ts";

const signal = new AbortController().signal;

async function received(response: Response): Promise<ReceivedAnswer> {
  const { status, statusText, headers } = response;
  return { status, statusText, headers, text: await response.clone().text() };
}

function contextOf(platform: Platform): SigningContext {
  return { operation: "getMsn", baseUrl: platform.baseUrl ?? "", signal, platform, warn: () => undefined };
}

/** Sends as the client does: signs each attempt, and replays once when the signer asks for it. */
async function get(platform: Platform, path = salesUnitPath("123456")): Promise<number> {
  const context = contextOf(platform);
  const attempt = async (): Promise<Response> => {
    const url = `${context.baseUrl}${path}`;
    const unsigned = { method: "GET", url: new URL(url), headers: new Headers() };
    const headers = (await platform.signer?.sign(unsigned, context)) ?? {};
    return platform.fetch(url, { method: "GET", headers, redirect: "manual", signal });
  };
  let response = await attempt();
  while ((await platform.signer?.onAnswer?.(await received(response), context)) === "replay")
    response = await attempt();
  return response.status;
}

const tokenRequests = ({ journal }: Emulator): number =>
  journal.entries.filter(({ operationId }) => operationId?.endsWith("Token") === true).length;

test("a platform signs with one token of the emulator for all its calls", async () => {
  const emulator = testEmulator();
  const platform = emulator.platform();
  expect(await Promise.all(Array.from({ length: 20 }, () => get(platform)))).toEqual(
    Array.from({ length: 20 }, () => 200),
  );
  expect(tokenRequests(emulator)).toBe(1);
});

test("it gets another token when the emulator's clock says that the first has run out", async () => {
  const emulator = testEmulator();
  const platform = emulator.platform();
  await get(platform);
  emulator.clock.advance({ hours: 25 });
  expect(await get(platform)).toBe(200);
  expect(tokenRequests(emulator)).toBe(2);
  expect(emulator.journal.entries.filter(({ status }) => status === 401)).toEqual([]);
});

test("it gets another token when the emulator refuses the first, and asks for one replay only", async () => {
  const emulator = testEmulator();
  const platform = emulator.platform();
  await get(platform);
  emulator.reset();
  expect(await get(platform)).toBe(200);
  expect(emulator.journal.entries.map(({ status }) => status)).toEqual([401, 200, 200]);

  const context = contextOf(platform);
  const refused = await received(new Response(null, { status: 401 }));
  expect(await platform.signer?.onAnswer?.(refused, context)).toBe("replay");
  expect(await platform.signer?.onAnswer?.(refused, context)).toBeUndefined();
});

test("a call that learns late that its token was stale does not throw away the new one", async () => {
  const emulator = testEmulator();
  const { signer, ...platform } = emulator.platform();
  const [one, other] = [contextOf(platform), contextOf(platform)];
  const unsigned = { method: "GET", url: new URL(emulator.baseUrl), headers: new Headers() };
  for (const context of [one, other]) await signer?.sign(unsigned, context);
  const refused = await received(new Response(null, { status: 401 }));
  for (const context of [one, other]) {
    expect(await signer?.onAnswer?.(refused, context)).toBe("replay");
    await signer?.sign(unsigned, context);
  }
  expect(tokenRequests(emulator)).toBe(2);
});

test("calls that are refused together cause one new token", async () => {
  const emulator = testEmulator();
  const platform = emulator.platform();
  await get(platform);
  emulator.reset();
  await Promise.all(Array.from({ length: 20 }, () => get(platform)));
  expect(tokenRequests(emulator)).toBe(1);
});

test("a platform can have the keys of a merchant, which send its MSN, or management keys", async () => {
  const emulator = testEmulator();
  await get(emulator.platform(emulator.credentials.merchant), "/management/v1/merchants");
  expect(emulator.journal.entries.at(-1)).toMatchObject({
    status: 200,
    msn: "123456",
    caller: { kind: "merchant" },
  });
  await get(emulator.platform(emulator.credentials.management), "/management/v1/merchants");
  expect(emulator.journal.entries.at(-2)).toMatchObject({ operationId: "fetchManagementToken", status: 200 });
  expect(emulator.journal.entries.at(-1)).toMatchObject({
    status: 200,
    msn: undefined,
    caller: { kind: "partner" },
  });
});

test("keys that the emulator does not know give a clear error, and no key is in it", async () => {
  const emulator = testEmulator();
  const platform = emulator.platform({ ...emulator.credentials.partner, clientSecret: "emu_wrong" });
  await expect(get(platform)).rejects.toThrow(
    new Error("The emulator gave no token for the platform's keys (401): use some of emulator.credentials."),
  );
});

test("a fault of the token endpoint is told from wrong keys", async () => {
  const emulator = testEmulator();
  emulator.faults.once("fetchAccessToken", { status: 503 });
  await expect(get(emulator.platform())).rejects.toThrow(
    new Error("The emulator gave no token for the platform's keys (503): emulator.faults are in the way."),
  );
});

test("sleeping moves a virtual clock on instead of waiting, and lets other tasks have their turn", async () => {
  const emulator = testEmulator({ now: "2026-01-05T09:00:00Z" });
  const platform = emulator.platform();
  const order: string[] = [];
  setTimeout(() => order.push("timer"), 0);
  await platform.sleep(3_600_000, signal);
  order.push("slept");
  expect(platform.now()).toBe(Date.parse("2026-01-05T10:00:00Z"));
  expect(order).toEqual(["timer", "slept"]);
});

test("sleeping ends with the signal's reason when it is aborted", async () => {
  const reason = new Error("enough");
  const aborted = AbortSignal.abort(reason);
  await expect(testEmulator().platform().sleep(1, aborted)).rejects.toBe(reason);
  const controller = new AbortController();
  const sleeping = testEmulator({ clock: "wall" }).platform().sleep(60_000, controller.signal);
  controller.abort(reason);
  await expect(sleeping).rejects.toBe(reason);
});

test("a wall clock really waits", async () => {
  const platform = testEmulator({ clock: "wall" }).platform();
  const before = performance.now();
  await platform.sleep(30, signal);
  expect(performance.now() - before).toBeGreaterThan(20);
});

test("two platforms of one emulator draw different values", () => {
  const emulator = testEmulator();
  expect(emulator.platform().randomUUID()).not.toBe(emulator.platform().randomUUID());
});

test("how much a platform draws has no influence on the emulator's own ids", async () => {
  const ids = await Promise.all(
    [0, 100].map(async (draws) => {
      const emulator = testEmulator();
      const platform = emulator.platform();
      for (let count = 0; count < draws; count += 1) platform.random();
      return (await prefill(await callerWith(emulator, emulator.credentials.partner))).prefilledOrderId;
    }),
  );
  expect(ids[0]).toBe(ids[1]);
});
