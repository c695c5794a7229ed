import { Ending } from "./ending.ts";

/** What ends something before its time. */
export interface TimeLimit {
  /** How long it may take, in milliseconds. */
  readonly milliseconds: number;
  /** The error when it takes longer. */
  readonly late: () => Error;
  /** Listens to what else may end it, and gives what to call when nobody waits any more. */
  readonly sooner?: (end: (reason: Error) => void) => () => void;
}

/**
 * Runs something with an ending of its own. The outcome does not depend on whether what runs listens to it, and no timer is
 * left behind.
 */
export async function limited<Value>(
  { milliseconds, late, sooner }: TimeLimit,
  run: (ending: Ending) => Promise<Value>,
): Promise<Value> {
  const ending = new Ending();
  const timer = setTimeout(() => {
    ending.end(late());
  }, milliseconds);
  const forget = sooner?.((reason) => {
    ending.end(reason);
  });
  try {
    return await new Promise<Value>((resolve, reject) => {
      ending.onEnd(reject);
      if (ending.reason === undefined) run(ending).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    forget?.();
  }
}
