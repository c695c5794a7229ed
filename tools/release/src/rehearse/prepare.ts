import path from "node:path";

import { type Surroundings, succeed } from "../commands.ts";
import { say } from "../progress.ts";
import { publishedPackages } from "../repository.ts";
import { installConsumers } from "./consumers.ts";
import { cloneCheckout, hasUncommittedChanges, publishTo } from "./copy.ts";
import { foldersOf } from "./folders.ts";
import { startRegistry } from "./registry.ts";

/** Releases this checkout's commit to a registry of this machine, and installs what it has released into fresh projects. */
export async function prepare(folder: string, signal: AbortSignal): Promise<void> {
  const folders = foldersOf(folder);
  await copyCheckout(folders.copy, signal);
  await release(folders, signal);
}

async function copyCheckout(copy: string, signal: AbortSignal): Promise<void> {
  if (await hasUncommittedChanges()) say("What is not committed is left out: a release is made of a commit.");
  say("Copying the repository …");
  await cloneCheckout(copy, { signal });
  say("Installing its packages …");
  const options = ["--frozen-lockfile", "--prefer-offline"];
  await succeed("pnpm", ["install", ...options], { cwd: copy, signal });
}

async function release(folders: ReturnType<typeof foldersOf>, signal: AbortSignal): Promise<void> {
  const inCopy: Surroundings = { cwd: folders.copy, signal };
  const changesets = path.join(folders.copy, "node_modules/@changesets/cli/bin.js");

  say("Giving the packages their versions …");
  await succeed(process.execPath, [changesets, "version"], inCopy);

  say("Building them …");
  const turbo = path.join(folders.copy, "node_modules/.bin/turbo");
  await succeed(turbo, ["run", "build", "--filter=./packages/*"], {
    ...inCopy,
    env: { ...process.env, PATH: `${path.dirname(turbo)}${path.delimiter}${process.env.PATH ?? ""}` },
  });

  const registry = await startRegistry(folders.registry);
  try {
    publishTo(registry.url, folders.copy);
    say("Publishing them to a registry of this machine …");
    await succeed(process.execPath, [changesets, "publish"], {
      ...inCopy,
      env: {
        ...withoutNpmSettings(process.env),
        // changesets reads the first, npm and pnpm both.
        npm_config_registry: registry.url,
        npm_config_userconfig: registry.userConfig,
      },
    });
    const versions = publishedPackages(folders.copy).map(
      ({ manifest }) => `${manifest.name}@${manifest.version}`,
    );
    say(`Published: ${versions.join(", ")}`);
    say("Installing them into projects …");
    await installConsumers(folders.consumers, { registry: registry.url, signal });
  } finally {
    await registry.close();
  }
}

/** `npm run` passes its settings on as variables, which would lead npm to the machine's own registry. */
function withoutNpmSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_config_/i.test(name)));
}
