import { mkdirSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";

import { install } from "./install.mjs";
import { capture } from "./processes.mjs";
import { step } from "./steps.mjs";
import { build } from "./turbo.mjs";
import { root } from "./workspace.mjs";

const folder = path.join(root, ".cache", "packages");

/** Packs the published packages as a registry would hold them, and says how to install them elsewhere. */
export async function pack() {
  const ready = (await install()) && (await build()) && (await step("Packing", packAll));
  if (!ready) return 1;
  const tarballs = readdirSync(folder).map((name) => path.join(folder, name));
  console.log(`\nIn a project of your own:\n\n  npm install ${tarballs.join(" ")}\n`);
  return 0;
}

async function packAll() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return capture("pnpm", [
    "--recursive",
    "--filter",
    "./packages/*",
    "exec",
    "pnpm",
    "pack",
    "--pack-destination",
    folder,
  ]);
}
