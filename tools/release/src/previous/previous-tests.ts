import { existsSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";

import { type Ended, run, succeed } from "../commands.ts";
import { newestRelease } from "../newest-release.ts";
import { say } from "../progress.ts";
import { publishedPackages } from "../repository.ts";
import { cloneCheckout } from "../rehearse/copy.ts";
import { testsOfPublicEntryPoints } from "./select-tests.ts";

/** Of which revision the tests are, and what they are run against. */
export interface PreviousTests {
  /** A revision; the newest release unless it is given. */
  readonly since?: string | undefined;
  /** The checkout whose builds are tested. */
  readonly builds: string;
  /** Where to put the tests; not there yet. */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
}

/** Runs the tests of an earlier revision against today's builds. `undefined` when there has been no release. */
export async function runPreviousTests({
  since,
  builds,
  folder,
  signal,
}: PreviousTests): Promise<(Ended & { revision: string; files: number }) | undefined> {
  const revision = since ?? (await newestRelease(builds));
  if (revision === undefined) return undefined;

  say(`Copying the tests of ${revision} …`);
  await cloneCheckout(folder, { revision, signal });
  await succeed("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], { cwd: folder, signal });

  const tests = path.join(folder, "tests");
  const suite = path.join(folder, "packages/client/conformance");
  const hasSuite = existsSync(suite); // it is younger than the oldest tests
  putBuildsUnder(hasSuite ? [tests, suite] : [tests], builds);
  const binary = (name: string): string => path.join(folder, "node_modules/.bin", name);
  if (hasSuite) await succeed(binary("tsdown"), [], { cwd: suite, signal });

  const files = testsOfPublicEntryPoints(tests).map((file) => path.relative(tests, file));
  if (files.length === 0)
    throw new Error(`${revision} has no tests that speak through public entry points only.`);
  say(`Running them against today's builds: ${files.join(", ")} …`);
  // Vitest takes names as parts of names; with the folder before them they are whole.
  const named = files.map((file) => path.join(tests, file));
  const ended = await run(binary("vitest"), ["run", "--project", "tests", ...named], { cwd: folder, signal });
  return { ...ended, revision, files: files.length };
}

/** Leads the imports of some packages of a workspace to the builds of another checkout. */
function putBuildsUnder(users: readonly string[], builds: string): void {
  for (const user of users)
    for (const { folder, manifest } of publishedPackages(builds)) {
      const link = path.join(user, "node_modules", manifest.name);
      if (!existsSync(link)) continue;
      rmSync(link);
      symlinkSync(folder, link, "junction");
    }
}
