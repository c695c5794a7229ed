import { announce, announcementJson, announcementText } from "./announcement.ts";
import { commonOptions, wishesFrom } from "./options.ts";
import { parsed } from "./parsed.ts";
import { endingSignals, exitCodeOf } from "./signals.ts";
import { type Started, start } from "./start.ts";
import { UsageError } from "./usage-error.ts";

/** `serve`: an emulator over HTTP until somebody stops it. Resolves to the exit code. */
export async function serveCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args, {
    ...commonOptions,
    json: { type: "boolean", default: false },
  });
  if (positionals.length > 0)
    throw new UsageError(`"serve" takes options only, not "${positionals.join(" ")}".`);
  const started = await start(await wishesFrom(values));
  const stopped = untilStopped(started);
  const announcement = announce(started.server);
  console.log(values.json ? announcementJson(announcement) : announcementText(announcement));
  await stopped;
  return 0;
}

/** Stops at the first signal, and lets go of everything at the second. */
function untilStopped(started: Started): Promise<void> {
  return new Promise((resolve, reject) => {
    let stopping = false;
    for (const signal of endingSignals) {
      process.on(signal, () => {
        if (stopping) process.exit(exitCodeOf(signal));
        stopping = true;
        started.stop().then(resolve, reject);
      });
    }
  });
}
