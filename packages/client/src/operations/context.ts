import { ConfigurationError } from "../errors.ts";
import { type CallOptions, checkedTimeout, type IdempotentCallOptions, type Settings } from "../options.ts";
import { Ending } from "../pipeline/ending.ts";
import type { CallContext } from "../pipeline/layer.ts";
import type { Operation } from "./operation.ts";

/** What the pipeline knows of a call; refused here when the operation does not exist where the call would go. */
export function createContext(
  operation: Operation,
  settings: Settings,
  options: CallOptions = {},
): CallContext {
  refuseUnavailable(operation, settings);
  return {
    operation,
    settings,
    timeout: options.timeout === undefined ? settings.timeout : checkedTimeout(options.timeout),
    callerSignal: options.signal,
    ending: new Ending(),
    endsAt: Number.POSITIVE_INFINITY,
    attempts: 0,
    retries: 0,
    phase: "headers",
  };
}

/** The key is made once, before the first attempt, so that every attempt carries the same. */
export function idempotencyHeader(
  operation: Operation,
  settings: Settings,
  options: IdempotentCallOptions,
): Record<string, string> {
  if (operation.idempotencyKey !== true) return {};
  const key = options.idempotencyKey ?? settings.platform.randomUUID();
  if (!/^[a-zA-Z0-9-]{1,50}$/.test(key)) {
    throw new ConfigurationError(
      "invalid_idempotency_key",
      `${operation.id} was not sent: its idempotency key must be 1 to 50 letters, digits and hyphens.`,
      { operation: operation.id },
    );
  }
  return { "idempotency-key": key };
}

function refuseUnavailable(operation: Operation, settings: Settings): void {
  if (operation.availability === undefined || settings.mayCallUnavailable) return;
  const { plannedFor } = operation;
  const state = plannedFor === undefined ? "only a proposal" : `only planned (for ${plannedFor})`;
  throw new ConfigurationError(
    "operation_unavailable",
    `${operation.id} was not sent: ${operation.method} ${operation.path} is ${state}. To send it to production all the ` +
      "same, make the client with `allowUnavailable: true`.",
    { operation: operation.id },
  );
}

/** The error for an operation that the edition's table does not have. */
export function unknownOperation(name: string): ConfigurationError {
  return new ConfigurationError(
    "unknown_operation",
    `Nothing was sent: ${name} is no operation of this edition. Take one from the edition's document.`,
  );
}
