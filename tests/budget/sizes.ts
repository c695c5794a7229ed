import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

import { binary, root, run } from "../support/commands.ts";
import type { Amounts } from "./amounts.ts";

/** What a page or a Worker loads, minified and gzipped: each entry of `.size-limit.mjs`, which has hard limits besides. */
export async function bytesLoaded(): Promise<Amounts> {
  const { output } = await run(binary("size-limit"), ["--json"]);
  const entries = JSON.parse(output) as { readonly name: string; readonly size: number }[];
  return Object.fromEntries(entries.map(({ name, size }) => [name, size]));
}

/** What lies in `node_modules` of each package. */
export function bytesInstalled(): Promise<Amounts> {
  const packages = readdirSync(path.join(root, "packages")).map((name) => path.join(root, "packages", name));
  return Promise.resolve(
    Object.fromEntries(
      packages.map((folder) => {
        const manifest = readFileSync(path.join(folder, "package.json"), "utf8");
        const { name, files } = JSON.parse(manifest) as { name: string; files: string[] };
        const packed = new Set(["package.json", "LICENSE", "README.md", ...files]);
        return [name, [...packed].reduce((sum, file) => sum + bytesOf(path.join(folder, file)), 0)];
      }),
    ),
  );
}

function bytesOf(file: string): number {
  const stats = statSync(file);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(file).reduce((sum, name) => sum + bytesOf(path.join(file, name)), 0);
}
