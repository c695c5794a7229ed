import { type Platform, webPlatform } from "@vipps-management/client";
import { accessTokenSigner } from "@vipps-management/client/access-token";
import { createManagementClient, type ManagementClient } from "@vipps-management/client/2023-08";
import { createEmulator, type Fault, fixtures } from "@vipps-management/testkit";

import { equal, fails, holds } from "../assert.ts";
import { type Case, cases, type Need } from "../case.ts";
import { connectionsOfNode } from "../needs.ts";
import type { NodeParts } from "../node-parts.ts";

const msn = "123456";
const { partner: credentials } = createEmulator().credentials;

/** How a platform connects; what it holds is closed when a case is over. */
type Connect = (baseUrl: string) => Platform & { readonly close?: () => Promise<void> };

/** A served emulator, from outside, and clients of it. */
interface Served {
  readonly client: (options?: {
    readonly attemptTimeout?: number;
    readonly maxRetries?: number;
  }) => ManagementClient;
  readonly fault: (operation: string, fault: Fault, times?: number) => Promise<void>;
  readonly orders: () => Promise<readonly { readonly form: { readonly salesUnitName?: string } }[]>;
}

/** Begins with an emulator that nothing has happened in, and shows something on it. */
async function on(
  address: string | undefined,
  connect: Connect,
  show: (served: Served) => Promise<void>,
): Promise<void> {
  holds(address !== undefined, "The runner has brought no address of an emulator.");
  const control = controlOf(address);
  await control("POST", "/reset");
  const platform = connect(address);
  try {
    await show({
      client: ({ attemptTimeout = 5_000, maxRetries = 3 } = {}) =>
        createManagementClient({ platform, attemptTimeout, retry: { maxRetries, minDelay: 1, maxDelay: 5 } }),
      fault: async (operation, fault, times = 1) => {
        await control("POST", "/faults", { operation, fault, times });
      },
      orders: async () => {
        const { orders } = (await control("GET", "/back-office/orders")) as Listed;
        return orders;
      },
    });
  } finally {
    await platform.close?.();
  }
}

interface Listed {
  readonly orders: Awaited<ReturnType<Served["orders"]>>;
}

function controlOf(address: string) {
  return async (method: string, path: string, value?: unknown): Promise<unknown> => {
    const body = value === undefined ? {} : { body: JSON.stringify(value) };
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${address}/_emulator${path}`, { method, headers, ...body });
    const text = await response.text();
    holds(response.ok, `The emulator refused ${method} ${path}: ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  };
}

function breakingBy(kind: "closed-socket" | "connection-reset" | "half-body") {
  return async ({ client, fault }: Served): Promise<void> => {
    // A runtime may by itself send a lookup again whose connection broke before an answer.
    await fault("getMsn", { kind }, 10);
    const management = client({ maxRetries: 0 });
    await fails(management.salesUnits.get({ msn }), { code: "network", attempts: 1, retryable: true });
  };
}

const sentences: Readonly<Record<string, (served: Served) => Promise<void>>> = {
  "a sales unit is looked up, with a token that was fetched the same way": async ({ client }) => {
    equal((await client().salesUnits.get({ msn })).name, "ACME Fantastic Fitness");
  },
  "an order arrives whole, whatever the language it is written in": async ({ client, orders }) => {
    const salesUnitName = "Kafé Ærlig Åse";
    await client().productOrders.prefill({ ...fixtures.productOrderRequest(), salesUnitName });
    const [order] = await orders();
    equal(order?.form.salesUnitName, salesUnitName);
  },
  "a refusal is told by its status, with what the API says about it": async ({ client }) => {
    const error = await fails(client().salesUnits.get({ msn: "999999" }), {
      code: "not_found",
      status: 404,
    });
    holds(error.message.includes("999999"), error.message);
  },
  "an order whose answer was lost is sent again under its key, and is one order": async ({
    client,
    fault,
    orders,
  }) => {
    for (const kind of ["connection-reset", "closed-socket", "half-body"] as const)
      await fault("orderProduct", { at: "after", kind });
    await client().productOrders.prefill(fixtures.productOrderRequest());
    equal((await orders()).length, 1);
  },
  "a connection that is reset is `network`": breakingBy("connection-reset"),
  "a connection that is closed before a byte came is `network`": breakingBy("closed-socket"),
  "a connection that breaks in the middle of the body is `network`": breakingBy("half-body"),
  "an answer that stalls is given up, and the next one is read": async ({ client, fault }) => {
    await fault("getMsn", { kind: "stall" });
    const management = client({ attemptTimeout: 1_000, maxRetries: 0 });
    await fails(management.salesUnits.get({ msn }), { code: "timeout", phase: "headers" });
    equal((await client().salesUnits.get({ msn })).name, "ACME Fantastic Fitness");
  },
  "the caller's signal ends a call that waits for its answer": async ({ client, fault }) => {
    await fault("getMsn", { kind: "stall" });
    const caller = new AbortController();
    const management = client();
    const call = management.salesUnits.get({ msn }, { signal: caller.signal });
    setTimeout(() => {
      caller.abort();
    }, 100);
    await fails(call, { code: "aborted" });
  },
  "a redirect is not followed, and is told as one": async ({ client, fault }) => {
    await fault("getMsn", { status: 302 });
    await fails(client().salesUnits.get({ msn }), { code: "redirected" });
  },
  "an empty answer to a deletion is one": async ({ client }) => {
    const management = client();
    const { prefilledOrderId } = await management.productOrders.prefill(fixtures.productOrderRequest());
    const given: unknown = await management.productOrders
      .delete({ productOrderId: prefilledOrderId })
      .then((nothing: unknown) => nothing);
    equal(given, undefined);
  },
  "fifty calls at once are fifty answers": async ({ client }) => {
    const management = client();
    const units = await Promise.all(Array.from({ length: 50 }, () => management.salesUnits.get({ msn })));
    equal(units.filter(({ name }) => name === "ACME Fantastic Fitness").length, 50);
  },
};

/**
 * Over a real connection, since runtimes differ most in what they make of one that breaks: by the runtime's own `fetch`, and
 * by the pool of node-adapter.
 *
 * @param address - Where an emulator is served; without it, the cases are there and fail.
 * @param node - What a runtime with modules of Node has besides.
 */
export function overHttp(address: string | undefined, node: NodeParts | undefined): readonly Case[] {
  const casesOf = (about: string, connect: Connect, needs: readonly Need[]): Case[] =>
    cases(
      about,
      Object.fromEntries(
        Object.entries(sentences).map(([sentence, show]) => [sentence, () => on(address, connect, show)]),
      ),
      needs,
    );
  const byFetch: Connect = (baseUrl) => ({ ...webPlatform, baseUrl, signer: accessTokenSigner(credentials) });
  const byPool: Connect = (baseUrl) => {
    if (node?.platform === undefined) throw new Error("This needs connections of Node.");
    return node.platform({ baseUrl, credentials });
  };
  return [
    ...casesOf("client, over HTTP by the runtime's own `fetch`", byFetch, []),
    ...casesOf("client, over HTTP by node-adapter", byPool, [connectionsOfNode(node)]),
  ];
}
