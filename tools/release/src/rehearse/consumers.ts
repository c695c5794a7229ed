import { cpSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { succeed } from "../commands.ts";
import { root } from "../repository.ts";

/** The projects that install the packages as a user would; each says in its package.json how it is tested. */
const consumerSources = path.join(root, "tools/release/consumers");

/** Most people have npm, whose flat node_modules forgives; pnpm shows what a package uses without depending on it. */
const installedByNpm = new Set(["esm", "cjs"]);

/** Copies the projects out of the repository and installs them: our packages from a registry, all others from the machine's own. */
export async function installConsumers(
  folder: string,
  { registry, signal }: { registry: string; signal?: AbortSignal | undefined },
): Promise<void> {
  cpSync(consumerSources, folder, { recursive: true });
  const names = readdirSync(folder);
  for (const name of names)
    writeFileSync(path.join(folder, name, ".npmrc"), `@vipps-management:registry=${registry}\n`);
  const [byNpm, byPnpm] = [true, false].map((npm) =>
    names.filter((name) => installedByNpm.has(name) === npm),
  );
  await Promise.all([
    inTurn(byNpm ?? [], (name) => installByNpm(path.join(folder, name), signal)),
    inTurn(byPnpm ?? [], (name) => installByPnpm(path.join(folder, name), signal)),
  ]);
}

async function inTurn(names: readonly string[], install: (name: string) => Promise<unknown>): Promise<void> {
  for (const name of names) await install(name);
}

// What is cached of a registry is kept by its address, whose port another rehearsal may get.
const installByNpm = (cwd: string, signal?: AbortSignal): Promise<string> =>
  succeed("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-online"], {
    cwd,
    signal,
  });

const installByPnpm = (cwd: string, signal?: AbortSignal): Promise<string> =>
  succeed("pnpm", ["install", "--no-frozen-lockfile", "--config.minimum-release-age=0"], { cwd, signal });
