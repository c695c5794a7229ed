import { getEventListeners } from "node:events";

import { isManagementError } from "@vipps-management/client";
import { createManagementClient } from "@vipps-management/client/2026-01";

import { type Script, watchedPlatform } from "./watched-platform.ts";

/** What became of a call that was aborted after so many turns. */
export interface Aborted {
  readonly turns: number;
  /** `data`, the `code` of the error, or `untyped`. */
  readonly outcome: string;
  readonly openBodies: number;
  /** Listeners on the caller's signal: one for all calls that it is given to, however many those are. */
  readonly listeners: number;
}

/** Makes a call, and aborts it after so many turns of the microtask queue: between them is every await of the client's. */
export async function abortAfter(turns: number, script: Script): Promise<Aborted> {
  const { platform, openBodies } = watchedPlatform(script);
  const management = createManagementClient({ baseUrl: "https://vipps.invalid", platform });
  const caller = new AbortController();
  const call = management.salesUnits.get({ msn: "123456" }, { signal: caller.signal }).then(
    () => "data",
    (error: unknown) => (isManagementError(error) ? error.code : "untyped"),
  );
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  caller.abort();
  const outcome = await call;
  // A body that is given up is told so a little later.
  await new Promise((resolve) => setImmediate(resolve));
  return {
    turns,
    outcome,
    openBodies: openBodies(),
    listeners: getEventListeners(caller.signal, "abort").length,
  };
}
