import { onAbort } from "./on-abort.ts";

/** What ends something before its time. */
export interface TimeLimit {
  /** How long it may take, in milliseconds. */
  readonly milliseconds: number;
  /** The error when it takes longer. */
  late(): Error;
  /** Ends it too, when it is aborted. */
  readonly signal: AbortSignal | undefined;
  /** The error when that signal is aborted. */
  ended(reason: unknown): Error;
}

/**
 * Runs something under a signal of its own. The outcome does not depend on whether what runs listens to that signal, and
 * no timer is left behind.
 */
export async function limited<Value>(
  limit: TimeLimit,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const outer = limit.signal;
  const end = (): void => {
    controller.abort(limit.ended(outer?.reason));
  };
  const timer = setTimeout(() => {
    controller.abort(limit.late());
  }, limit.milliseconds);
  let giveUp = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => {
      reject(controller.signal.reason as Error);
    };
  });
  controller.signal.addEventListener("abort", giveUp);
  const forget = onAbort(outer, end);
  try {
    return await (controller.signal.aborted ? aborted : Promise.race([aborted, run(controller.signal)]));
  } finally {
    clearTimeout(timer);
    forget();
    // Whoever keeps the signal, as undici does for a while, keeps neither the outcome nor what an error in it was thrown from.
    controller.signal.removeEventListener("abort", giveUp);
  }
}
