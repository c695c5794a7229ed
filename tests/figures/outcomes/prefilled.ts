import type { Emulator } from "@vipps-management/testkit";
import { expect } from "vitest";

import { type Call, keyHeaders, send } from "./call.ts";
import type { Cause } from "./causes.ts";
import type { DocumentedOperation } from "./documented.ts";

/** How the valid calls of an edition differ from those of another. */
export interface Prefilling {
  /** An order that is accepted. */
  readonly order: object;
  /** Where it is sent. */
  readonly path: string;
  /** What a path calls the id of an order. */
  readonly parameter: string;
  /** Values for the other parameters of paths. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The bodies of operations that need one, the order's apart. */
  readonly bodies?: Readonly<Record<string, object>>;
}

/** Makes valid calls with the partner's keys; an order that a call is about is prefilled first. */
export function validCalls({ order, path: ordersPath, parameter, parameters, bodies = {} }: Prefilling) {
  return async (emulator: Emulator, { operationId, method, path }: DocumentedOperation): Promise<Call> => {
    const headers = {
      ...(await keyHeaders(emulator, emulator.credentials.partner)),
      "Content-Type": "application/json",
      "Idempotency-Key": "a-key",
    };
    const prefill = { method: "POST", path: ordersPath, headers, body: JSON.stringify(order) };
    if (operationId === "orderProduct") return prefill;
    const values = { ...parameters };
    if (path.includes(`{${parameter}}`)) {
      const response = await send(emulator, {
        ...prefill,
        headers: { ...headers, "Idempotency-Key": "first" },
      });
      values[parameter] = ((await response.json()) as { prefilledOrderId: string }).prefilledOrderId;
    }
    const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => values[name] ?? `no-${name}`);
    const body = bodies[operationId];
    return { method, path: filled, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
  };
}

/** The call's idempotency key was used for another order. */
export const keyUsedFor =
  (other: object): Cause =>
  async (call, emulator) => {
    expect((await send(emulator, { ...call, body: JSON.stringify(other) })).status).toBe(201);
    return call;
  };
