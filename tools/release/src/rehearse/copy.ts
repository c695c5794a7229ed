import { writeFileSync } from "node:fs";
import path from "node:path";

import { succeed } from "../commands.ts";
import { publishedPackages, root } from "../repository.ts";

/** Clones a commit of this checkout into a folder, tags included: what a release does to it stays there. */
export async function cloneCheckout(
  folder: string,
  { revision = "HEAD", signal }: { revision?: string; signal?: AbortSignal | undefined } = {},
): Promise<void> {
  const commit = await succeed("git", ["rev-parse", "--verify", `${revision}^{commit}`], {
    cwd: root,
    signal,
  });
  await succeed("git", ["clone", "--quiet", "--no-checkout", root, folder], { cwd: root, signal });
  await succeed("git", ["checkout", "--quiet", "--detach", commit], { cwd: folder, signal });
}

/** Whether this checkout has changes that no commit has, which a copy is without. */
export async function hasUncommittedChanges(): Promise<boolean> {
  return (await succeed("git", ["status", "--porcelain"], { cwd: root })) !== "";
}

/**
 * Sees to it that a copy's packages can go to one registry only. They go without provenance, which comes from GitHub's own
 * identity for a workflow: without one npm refuses to publish.
 */
export function publishTo(registry: string, copy: string): void {
  for (const { folder, manifest } of publishedPackages(copy)) {
    const changed = {
      ...manifest,
      publishConfig: { ...manifest.publishConfig, provenance: false, registry },
    };
    writeFileSync(path.join(folder, "package.json"), `${JSON.stringify(changed, undefined, 2)}\n`);
  }
}
