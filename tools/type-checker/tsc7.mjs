#!/usr/bin/env node
// Runs TypeScript 7's tsc. It cannot simply be a dependency of the root: both versions call their command tsc.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const typescript = path.dirname(createRequire(import.meta.url).resolve("typescript-7/package.json"));
const tsc = path.join(typescript, "bin", "tsc");
process.exitCode =
  spawnSync(process.execPath, [tsc, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
