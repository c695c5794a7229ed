import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

import { packagesWithoutChangeset, sayWhatIsMissing } from "./changesets.ts";
import { CommandError } from "./commands.ts";
import { newestRelease } from "./newest-release.ts";
import { runPreviousTests } from "./previous/previous-tests.ts";
import { say } from "./progress.ts";
import { prepare } from "./rehearse/prepare.ts";
import { release } from "./release/release.ts";
import { root } from "./repository.ts";

const interrupted = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => {
    interrupted.abort();
  });

const commands: Readonly<Record<string, (args: string[]) => Promise<void>>> = {
  /** The first half of a rehearsal; what is prepared is looked at by `rehearsal/`. */
  prepare: async ([folder]) => {
    if (folder === undefined) throw new CommandError("In which folder?");
    await prepare(folder, interrupted.signal);
  },

  release: async (args) => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { "dry-run": { type: "boolean", default: false } },
    });
    const { signal } = interrupted;
    await release(positionals, {
      checkout: root,
      dryRun: values["dry-run"],
      env: process.env,
      fetch,
      signal,
    });
  },

  "check-changesets": async (args) => {
    const since = readSince(args) ?? (await newestRelease(root));
    const missing = await packagesWithoutChangeset(root, since);
    const said = sayWhatIsMissing(missing, since);
    if (missing.length > 0) throw new CommandError(said);
    say(said);
  },

  "previous-tests": async (args) => {
    const folder = mkdtempSync(path.join(tmpdir(), "previous-tests-"));
    const { signal } = interrupted;
    try {
      const ended = await runPreviousTests({ since: readSince(args), builds: root, folder, signal });
      if (ended === undefined) {
        say("There has been no release yet, so there are no tests of one.");
        return;
      }
      console.log(ended.output);
      if (ended.code !== 0)
        throw new CommandError(
          `Tests of ${ended.revision} fail with today's builds: something breaks for users.`,
        );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function readSince(args: string[]): string | undefined {
  return parseArgs({ args, options: { since: { type: "string" } } }).values.since;
}

const [name = "", ...args] = process.argv.slice(2);
try {
  const command = commands[name];
  if (command === undefined)
    throw new CommandError(`There is no command "${name}": they are ${Object.keys(commands).join(", ")}.`);
  await command(args);
} catch (error) {
  const known = error instanceof CommandError ? error.message : error;
  console.error(interrupted.signal.aborted ? "Stopped, as it was told to be." : known);
  process.exitCode = 1;
}
