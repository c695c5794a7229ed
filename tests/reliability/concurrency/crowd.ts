import { isManagementError } from "@vipps-management/client";
import { createManagementClient } from "@vipps-management/client/2026-01";
import { nodePlatform } from "@vipps-management/node-adapter";
import { serve } from "@vipps-management/testkit/server";

import { census, handles } from "./collected.ts";

/** What became of a crowd of calls, and what it left behind. */
export interface CrowdReport {
  /** How many calls ended with data, or with which code. */
  readonly outcomes: Readonly<Record<string, number>>;
  readonly tokenRequests: number;
  /** Signals and answers that are still in memory. */
  readonly left: number;
  /** Sockets that are still open at either end. */
  readonly sockets: number;
}

/** What happens in the middle of it. */
export interface CrowdEvents {
  readonly calls: number;
  /** How often the tokens expire, spread over the calls. */
  readonly expiries?: number;
  /** Whether every third caller gives up a moment after it has called. */
  readonly abortions?: boolean;
  /** Whether the platform is closed when half of the calls have been made. */
  readonly closed?: boolean;
}

/** Lets one client make so many calls at once over HTTP. */
export async function crowd({
  calls,
  expiries = 0,
  abortions = false,
  closed = false,
}: CrowdEvents): Promise<CrowdReport> {
  const server = await serve({ edition: "2026-01", now: "2026-01-05T09:00:00Z" });
  const platform = nodePlatform({ credentials: server.emulator.credentials.partner, baseUrl: server.url });
  // A crowd on a busy machine waits long for its turn, and that is not what is looked at here.
  const management = createManagementClient({ platform, attemptTimeout: 600_000, timeout: 600_000 });
  const { watch, left } = census();
  const outcomes: Record<string, number> = {};
  const before = handles();

  const one = async (index: number): Promise<void> => {
    const caller = new AbortController();
    watch(caller.signal);
    const call = management.salesUnits.get({ msn: "123456" }, { signal: caller.signal });
    if (abortions && index % 3 === 0)
      setTimeout(() => {
        caller.abort();
      }, index % 20);
    try {
      watch(await call);
      outcomes.data = (outcomes.data ?? 0) + 1;
    } catch (error) {
      const code = isManagementError(error) ? error.code : String(error);
      outcomes[code] = (outcomes[code] ?? 0) + 1;
    }
  };

  const under: Promise<void>[] = [];
  let closing: Promise<void> | undefined;
  for (let index = 0; index < calls; index += 1) {
    if (expiries > 0 && index % Math.ceil(calls / (expiries + 1)) === 1)
      server.emulator.clock.advance({ hours: 25 });
    if (closed && index === calls / 2) closing = platform.close();
    under.push(one(index));
    if (index % 100 === 99) await new Promise((resolve) => setImmediate(resolve));
  }
  await Promise.all(under);
  under.length = 0;
  await (closing ?? platform.close());
  const tokenRequests = server.emulator.journal.entries.filter(
    ({ operationId }) => operationId === "fetchAccessToken",
  ).length;
  const stillThere = await left();
  await server.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const sockets = (handles().TCPSocketWrap ?? 0) - (before.TCPSocketWrap ?? 0);
  return { outcomes, tokenRequests, left: stillThere, sockets };
}
