import { AbortedError, type ErrorContext, TimeoutError } from "../errors.ts";
import type { Operation } from "../operations/operation.ts";
import type { Layer } from "./layer.ts";

/**
 * Ends the call when its time is up or its caller gives up, wherever it is: the body is read further inside, so the
 * deadline covers it too. It does not rely on the transport to listen to the signal.
 */
export const deadline: Layer = (next) => async (request, context) => {
  const { operation, callerSignal, timeout } = context;
  const controller = new AbortController();
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => {
      reject(controller.signal.reason as Error);
    });
  });
  const about = (): ErrorContext => ({ operation: operation.id, attempts: context.attempts });
  const giveUp = (): void => {
    controller.abort(
      new AbortedError(`${operation.id} was aborted by its caller. ${outcome(operation)}`, {
        ...about(),
        cause: callerSignal?.reason,
      }),
    );
  };
  const timer = setTimeout(() => {
    controller.abort(
      new TimeoutError(
        `${operation.id} took longer than ${String(timeout)} ms. ${outcome(operation)}`,
        about(),
      ),
    );
  }, timeout);
  callerSignal?.addEventListener("abort", giveUp);
  context.signal = controller.signal;
  try {
    if (callerSignal?.aborted === true) giveUp();
    return await Promise.race([ended, next(request, context)]);
  } finally {
    clearTimeout(timer);
    callerSignal?.removeEventListener("abort", giveUp);
  }
};

function outcome({ method }: Operation): string {
  return method === "GET"
    ? "It changes nothing, so it can be called again."
    : "It may have taken effect: look before calling again, or call again with the same idempotency key.";
}
