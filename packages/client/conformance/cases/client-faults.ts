import { createManagementClient } from "@vipps-management/client/2023-08";
import { createEmulator } from "@vipps-management/testkit";

import { equal, fails, holds, like } from "../assert.ts";
import { type Case, cases } from "../case.ts";
import { type Edition, editions } from "../support/editions.ts";
import { never, observed, stalled } from "../support/observed.ts";

const msn = "123456";
const order = { businessIdentifier: { scheme: "a", id: "b" }, productType: "VIPPS_PA_NETT" } as const;

const faultsOf = (edition: Edition): Case[] =>
  cases(`client, edition ${edition.name}, when something goes wrong`, {
    "a lookup is sent again after a fault that passes": async () => {
      const { management, emulator } = edition.start();
      emulator.faults.times(2, "getMsn", { status: 503 });
      equal((await management.salesUnits.get({ msn })).name, "ACME Fantastic Fitness");
      emulator.assert.received("getMsn", { times: 3 });
    },
    "an order whose answer was lost is sent again under its key, and is one order": async () => {
      const { management, emulator } = edition.start();
      for (const kind of ["connection-reset", "closed-socket", "half-body"] as const)
        emulator.faults.once("orderProduct", { at: "after", kind });
      const { prefilledOrderId } = await management.productOrders.prefill(edition.order());
      equal(
        emulator.backOffice.orders.map(({ orderId }) => orderId),
        [prefilledOrderId],
      );
      emulator.assert.received("orderProduct", { times: 4 });
      const keys = new Set(
        emulator.journal.entries
          .filter(({ operationId }) => operationId === "orderProduct")
          .map(({ idempotencyKey }) => idempotencyKey),
      );
      equal(keys.size, 1);
    },
    "it waits for as long as the API asks, on the platform's clock": async () => {
      const { management, emulator } = edition.start();
      await management.salesUnits.get({ msn });
      const before = emulator.clock.now();
      emulator.faults.once("getMsn", { status: 429, retryAfter: 30 });
      await management.salesUnits.get({ msn });
      const waited = emulator.clock.now() - before;
      holds(waited >= 30_000 && waited < 31_000, `It waited ${waited} ms.`);
    },
    "it does not wait longer than it may, and says how long it would have had to": async () => {
      const { management, emulator } = edition.start();
      emulator.faults.once("getMsn", { status: 429, retryAfter: 3_600 });
      await fails(management.salesUnits.get({ msn }), {
        code: "rate_limited",
        retryAfter: 3_600_000,
        attempts: 1,
        retryable: true,
      });
    },
  });

const retries = cases("client, when something goes wrong", {
  "it gives up after its last retry, and says how often it tried": async () => {
    const { management, slept } = observed(() => new Response(null, { status: 500 }));
    await fails(management.salesUnits.get({ msn }), { code: "server_error", status: 500, attempts: 4 });
    equal(slept.length, 3);
    holds(
      slept.every((wait, retry) => wait >= 0 && wait <= 500 * 2 ** retry),
      `It waited ${slept.join()} ms.`,
    );
  },
  "a change without a key is not sent twice": async () => {
    const { management, sent } = observed(() => new Response(null, { status: 503 }));
    await fails(management.salesUnits.update({ msn }, { name: "New" }), {
      code: "server_error",
      attempts: 1,
    });
    equal(sent.length, 1);
  },
  "a date to come back at is understood, and one that cannot be read is not": async () => {
    const at = "Mon, 05 Jan 2026 09:00:07 GMT";
    const answers = [at, "soon", "-3", "1.5"].map((value) => ({ "retry-after": value }));
    const { management, slept } = observed(
      (_, index) => Response.json({}, { status: index < 4 ? 503 : 200, headers: answers[index] ?? {} }),
      { retry: { maxRetries: 4 } },
    );
    await management.salesUnits.get({ msn }).catch(() => undefined);
    holds((slept[0] ?? 0) >= 7_000 && (slept[0] ?? 0) < 8_000, `It waited ${String(slept[0])} ms for ${at}.`);
    holds(
      slept.slice(1).every((wait) => wait <= 8_000),
      `It waited ${slept.join()} ms.`,
    );
  },
  "whatever breaks a connection is `network`, and the reason is told": async () => {
    for (const kind of ["connection-reset", "closed-socket", "half-body"] as const) {
      const emulator = createEmulator();
      emulator.faults.always("getMsn", { kind });
      const management = createManagementClient({ platform: emulator.platform(), retry: { maxRetries: 0 } });
      await fails(management.salesUnits.get({ msn }), { code: "network", attempts: 1, retryable: true });
    }
  },
  "a success that is none is `decode`, and not undefined data": async () => {
    for (const kind of ["malformed-json", "wrong-content-type", "empty"] as const) {
      const emulator = createEmulator();
      emulator.faults.always("getMsn", { kind });
      const management = createManagementClient({ platform: emulator.platform() });
      await fails(management.salesUnits.get({ msn }), { code: "decode", status: 200 });
    }
  },
  "an error in any shape is told by its status": async () => {
    const bodies = [
      "",
      "<html>Bad gateway</html>",
      `{"title":`,
      "null",
      `["a"]`,
      `{"statusCode":502,"message":"no"}`,
    ];
    for (const body of bodies) {
      const { management } = observed(() => new Response(body, { status: 502 }), {
        retry: { maxRetries: 0 },
      });
      await fails(management.salesUnits.get({ msn }), { code: "server_error", status: 502 });
    }
  },
  "a redirect is not followed": async () => {
    const headers = { location: "https://evil.invalid" };
    const { management, sent } = observed(() => new Response(null, { status: 307, headers }));
    await fails(management.salesUnits.get({ msn }), { code: "redirected", status: 307 });
    equal(sent.length, 1);
  },
  "an answer that is too large is not read to its end": async () => {
    let chunks = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        chunks += 1;
        controller.enqueue(new Uint8Array(1_024));
      },
    });
    const { management } = observed(() => new Response(endless), { maxResponseBytes: 10_000 });
    await fails(management.salesUnits.get({ msn }), { code: "decode" });
    holds(chunks < 30, `${chunks} KiB were read.`);
  },
});

const times = cases("client, when time is up", {
  "an attempt without an answer is given up": async () => {
    const { management } = observed(() => never(), { attemptTimeout: 20, retry: { maxRetries: 1 } });
    await fails(management.salesUnits.get({ msn }), { code: "timeout", phase: "headers", attempts: 2 });
  },
  "an answer that stalls half-way is given up, and its stream is cancelled": async () => {
    const { body, isCancelled } = stalled(`{"msn":`);
    const { management } = observed(() => new Response(body), {
      attemptTimeout: 20,
      retry: { maxRetries: 0 },
    });
    await fails(management.salesUnits.get({ msn }), { code: "timeout", phase: "body" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    holds(isCancelled(), "Its stream is still open.");
  },
  "the deadline ends the whole call, though the transport does not listen": async () => {
    const { management } = observed(() => never(), { timeout: 20 });
    await fails(management.salesUnits.get({ msn }), { code: "timeout", phase: "deadline" });
  },
  "a wait that would outlast the deadline is not begun": async () => {
    const platform = { random: () => 0.9 } as never;
    const { management, slept } = observed(() => new Response(null, { status: 503 }), {
      timeout: 100,
      platform,
    });
    await fails(management.salesUnits.get({ msn }), { code: "server_error", attempts: 1 });
    equal(slept, []);
  },
  "an emulated API that never answers is given up and asked again": async () => {
    const emulator = createEmulator();
    emulator.faults.once("getMsn", { kind: "stall" });
    const management = createManagementClient({
      platform: emulator.platform(),
      attemptTimeout: 300,
      retry: { maxRetries: 1 },
    });
    equal((await management.salesUnits.get({ msn })).name, "ACME Fantastic Fitness");
  },
  "the caller's signal ends a call, and its reason is the cause": async () => {
    const caller = new AbortController();
    const { management, sent } = observed(() => never());
    const call = management.salesUnits.get({ msn }, { signal: caller.signal });
    const reason = new Error("The page was left.");
    setTimeout(() => {
      caller.abort(reason);
    }, 5);
    const error = await fails(call, { code: "aborted", attempts: 1 });
    holds(error.cause === reason, "The cause is another.");
    holds(sent[0]?.init.signal.aborted === true, "The request goes on.");
  },
  "a signal that is aborted already lets nothing be sent": async () => {
    const { management, sent } = observed(() => Response.json({}));
    await fails(management.salesUnits.get({ msn }, { signal: AbortSignal.abort() }), {
      code: "aborted",
      attempts: 0,
    });
    equal(sent, []);
  },
  "one signal ends a hundred calls": async () => {
    const caller = new AbortController();
    const { management } = observed(() => never());
    const calls = Array.from({ length: 100 }, () =>
      management.salesUnits.get({ msn }, { signal: caller.signal }),
    );
    const outcomes = Promise.allSettled(calls);
    caller.abort();
    equal((await outcomes).filter(({ status }) => status === "rejected").length, 100);
  },
  "the error of a call of unknown outcome has the key to repeat it with": async () => {
    const { management, sent } = observed(() => Promise.reject(new TypeError("fetch failed")));
    const error = await fails(management.productOrders.prefill(order), { code: "network", attempts: 4 });
    like(error, { idempotencyKey: sent[0]?.init.headers["idempotency-key"] });
    equal(new Set(sent.map(({ init }) => init.headers["idempotency-key"])).size, 1);
  },
});

export const clientFaults: readonly Case[] = [...editions.flatMap(faultsOf), ...retries, ...times];
