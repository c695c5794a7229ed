import { readFileSync } from "node:fs";
import path from "node:path";

import { getAllTags, getChangedPackagesSinceRef } from "@changesets/git";
import readChangesets from "@changesets/read";

import { publishedPackages } from "./repository.ts";

/**
 * The published packages that have changed without a changeset that names them. For one that was never released any will do:
 * there is no version that it could have changed from.
 * @param since what they are compared with; without it all of them are new
 */
export async function packagesWithoutChangeset(
  checkout: string,
  since: string | undefined,
): Promise<readonly string[]> {
  const published = publishedPackages(checkout).map(({ manifest }) => manifest.name);
  const changed = since === undefined ? published : await changedPackages(checkout, since);
  const [namedSince, named] = await Promise.all([namesIn(checkout, since), namesIn(checkout)]);
  const tags = [...(await getAllTags(checkout))];
  const isNamed = (name: string): boolean => {
    const wasReleased = tags.some((tag) => tag.startsWith(`${name}@`));
    return (wasReleased ? namedSince : named).has(name);
  };
  return published.filter((name) => changed.includes(name) && !isNamed(name));
}

/** Says which packages lack a changeset, and what to do. */
export function sayWhatIsMissing(missing: readonly string[], since: string | undefined): string {
  if (missing.length === 0) return "Each package that has changed is named by a changeset.";
  const compared = since === undefined ? "were never released" : `have changed since ${since}`;
  return [
    `These packages ${compared}, and no changeset names them:\n`,
    ...missing.map((name) => `  ${name}`),
    "\n`pnpm changeset` writes one: what a user can do now, or has to change.",
  ].join("\n");
}

/** The packages that changesets name: those that came since a revision, or all that no version has taken up. */
async function namesIn(checkout: string, since?: string): Promise<Set<string>> {
  const changesets = await readChangesets(checkout, since);
  return new Set(changesets.flatMap(({ releases }) => releases.map(({ name }) => name)));
}

async function changedPackages(checkout: string, since: string): Promise<string[]> {
  const { changedFilePatterns } = JSON.parse(
    readFileSync(path.join(checkout, ".changeset/config.json"), "utf8"),
  ) as { changedFilePatterns?: string[] };
  const changed = await getChangedPackagesSinceRef({
    cwd: checkout,
    ref: since,
    ...(changedFilePatterns && { changedFilePatterns }),
  });
  return changed.map(({ packageJson }) => packageJson.name);
}
