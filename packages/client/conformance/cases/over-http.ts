import { webPlatform } from "@vipps-management/client";
import { accessTokenSigner } from "@vipps-management/client/access-token";
import { createManagementClient, type ManagementClient } from "@vipps-management/client/2023-08";
import { createEmulator, type Fault, fixtures } from "@vipps-management/testkit";

import { equal, fails, holds } from "../assert.ts";
import { type Case, cases } from "../case.ts";

const msn = "123456";
const { partner } = createEmulator().credentials;

/** A served emulator, from outside. */
interface Served {
  readonly client: (options?: {
    readonly attemptTimeout?: number;
    readonly maxRetries?: number;
  }) => ManagementClient;
  readonly fault: (operation: string, fault: Fault, times?: number) => Promise<void>;
  readonly orders: () => Promise<readonly { readonly form: { readonly salesUnitName?: string } }[]>;
}

async function begin(address: string): Promise<Served> {
  const control = async (method: string, path: string, value?: unknown): Promise<unknown> => {
    const body = value === undefined ? {} : { body: JSON.stringify(value) };
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${address}/_emulator${path}`, { method, headers, ...body });
    const text = await response.text();
    holds(response.ok, `The emulator refused ${method} ${path}: ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
  await control("POST", "/reset");
  return {
    client: ({ attemptTimeout = 5_000, maxRetries = 3 } = {}) =>
      createManagementClient({
        platform: { ...webPlatform, baseUrl: address, signer: accessTokenSigner(partner) },
        attemptTimeout,
        retry: { maxRetries, minDelay: 1, maxDelay: 5 },
      }),
    fault: async (operation, fault, times = 1) => {
      await control("POST", "/faults", { operation, fault, times });
    },
    orders: async () =>
      ((await control("GET", "/back-office/orders")) as { orders: Awaited<ReturnType<Served["orders"]>> })
        .orders,
  };
}

/**
 * The client on the runtime's own `fetch`, over a real connection: runtimes differ most in what they make of one that breaks.
 *
 * @param address - Where an emulator is served; without it, the cases are there and fail.
 */
export function overHttp(address: string | undefined): readonly Case[] {
  const served = async (): Promise<Served> => {
    holds(address !== undefined, "The runner has brought no address of an emulator.");
    return begin(address);
  };
  return cases("client, over HTTP", {
    "a sales unit is looked up by the runtime's own `fetch`, with a token that was fetched so too":
      async () => {
        const { client } = await served();
        equal((await client().salesUnits.get({ msn })).name, "ACME Fantastic Fitness");
      },
    "an order arrives whole, whatever the language it is written in": async () => {
      const { client, orders } = await served();
      const salesUnitName = "Kafé Ærlig Åse";
      await client().productOrders.prefill({ ...fixtures.productOrderRequest(), salesUnitName });
      const [order] = await orders();
      equal(order?.form.salesUnitName, salesUnitName);
    },
    "a refusal is told by its status, with what the API says about it": async () => {
      const { client } = await served();
      const error = await fails(client().salesUnits.get({ msn: "999999" }), {
        code: "not_found",
        status: 404,
      });
      holds(error.message.includes("999999"), error.message);
    },
    "an order whose answer was lost is sent again under its key, and is one order": async () => {
      const { client, fault, orders } = await served();
      for (const kind of ["connection-reset", "closed-socket", "half-body"] as const)
        await fault("orderProduct", { at: "after", kind });
      await client().productOrders.prefill(fixtures.productOrderRequest());
      equal((await orders()).length, 1);
    },
    "a connection that breaks is `network`, before a byte came and in the middle of the body": async () => {
      const { client, fault } = await served();
      const management = client({ maxRetries: 0 });
      for (const kind of ["connection-reset", "closed-socket", "half-body"] as const) {
        // A runtime may by itself send a lookup again whose connection broke before an answer.
        await fault("getMsn", { kind }, 10);
        await fails(management.salesUnits.get({ msn }), { code: "network", attempts: 1, retryable: true });
        await served();
      }
    },
    "an answer that stalls is given up, and the next one is read": async () => {
      const { client, fault } = await served();
      await fault("getMsn", { kind: "stall" });
      const management = client({ attemptTimeout: 300, maxRetries: 0 });
      await fails(management.salesUnits.get({ msn }), { code: "timeout", phase: "headers" });
      equal((await client().salesUnits.get({ msn })).name, "ACME Fantastic Fitness");
    },
    "the caller's signal ends a call that waits for its answer": async () => {
      const { client, fault } = await served();
      await fault("getMsn", { kind: "stall" });
      const caller = new AbortController();
      const management = client();
      const call = management.salesUnits.get({ msn }, { signal: caller.signal });
      setTimeout(() => {
        caller.abort();
      }, 100);
      await fails(call, { code: "aborted" });
    },
    "a redirect is not followed, and is told as one": async () => {
      const { client, fault } = await served();
      await fault("getMsn", { status: 302 });
      await fails(client().salesUnits.get({ msn }), { code: "redirected" });
    },
    "an empty answer to a deletion is one": async () => {
      const { client } = await served();
      const management = client();
      const { prefilledOrderId } = await management.productOrders.prefill(fixtures.productOrderRequest());
      const given: unknown = await management.productOrders
        .delete({ productOrderId: prefilledOrderId })
        .then((nothing: unknown) => nothing);
      equal(given, undefined);
    },
    "fifty calls at once are fifty answers": async () => {
      const { client } = await served();
      const management = client();
      const units = await Promise.all(Array.from({ length: 50 }, () => management.salesUnits.get({ msn })));
      equal(units.filter(({ name }) => name === "ACME Fantastic Fitness").length, 50);
    },
  });
}
