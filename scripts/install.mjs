import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { capture } from "./processes.mjs";
import { say, step } from "./steps.mjs";
import { packageManager, root } from "./workspace.mjs";

const stampFile = path.join(root, "node_modules", ".installed-for");

/** Installs exactly what the lockfile says, unless that is what is there. */
export async function install() {
  const wanted = fingerprint();
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted) {
    say("Packages are installed");
    return true;
  }
  rmSync(stampFile, { force: true });
  const installed = await step(`Installing packages with ${packageManager}`, async () => {
    const [command, ...args] = await pnpm();
    // Nobody can answer a question here, so none may be asked.
    return capture(command, [...args, "install", "--frozen-lockfile", "--prefer-offline"]);
  });
  if (installed) writeFileSync(stampFile, wanted);
  return installed;
}

/**
 * The pnpm of the lockfile: from PATH (which begins with our own node_modules), else through npx. Another version would try
 * to fetch and verify this one by itself, which does not work with every registry.
 * @returns {Promise<[string, ...string[]]>}
 */
async function pnpm() {
  const found = await capture("pnpm", ["--version"]);
  if (found.code === 0 && `pnpm@${found.output.trim()}` === packageManager) return ["pnpm"];
  return ["npx", "--yes", "--loglevel=error", packageManager];
}

/** Everything that decides what node_modules holds. */
function fingerprint() {
  const manifests = ["packages", "tools", "examples"].flatMap((group) =>
    readdirSync(path.join(root, group)).map((name) => path.join(group, name, "package.json")),
  );
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const file of [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "package.json",
    "docs/package.json",
    "tests/package.json",
    "bench/package.json",
    "packages/client/conformance/package.json",
    ...manifests,
  ]) {
    const absolute = path.join(root, file);
    if (existsSync(absolute)) hash.update(`\n${file}\n`).update(readFileSync(absolute));
  }
  return hash.digest("hex");
}
