import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { binary, root, run } from "./commands.ts";

/** A project as a user would have it, with the packed packages. */
export interface Consumer {
  readonly folder: string;
  /** The files that a registry would serve. */
  readonly tarballs: readonly string[];
  /** Writes a file of the project, and gives its whole path. */
  write(file: string, text: string): string;
  /** Installs with npm, in the project or in a folder within it. */
  install(what: readonly string[], within?: string): Promise<void>;
  remove(): void;
}

/** Packs every package into a new, empty project. */
export async function createConsumer(parent: string): Promise<Consumer> {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, "consumer-"));
  const packed = path.join(folder, "tarballs");
  mkdirSync(packed);
  for (const name of readdirSync(path.join(root, "packages"))) {
    const cwd = path.join(root, "packages", name);
    await succeed(run(binary("pnpm"), ["pack", "--pack-destination", packed], { cwd }));
  }
  const write: Consumer["write"] = (file, text) => {
    const absolute = path.join(folder, file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text);
    return absolute;
  };
  const manifest = JSON.stringify({ name: "consumer", private: true, type: "module" });
  write("package.json", manifest);
  return {
    folder,
    tarballs: readdirSync(packed).map((file) => path.join(packed, file)),
    write,
    install: async (what, within = ".") => {
      if (within !== ".") write(path.join(within, "package.json"), manifest);
      const options = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];
      await succeed(run("npm", ["install", ...options, ...what], { cwd: path.join(folder, within) }));
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function succeed(ended: ReturnType<typeof run>): Promise<void> {
  const { code, output } = await ended;
  if (code !== 0) throw new Error(`A command has ended with ${code}.\n${output}`);
}

/** A package at the version that this repository has of it. */
export function atCatalogVersion(name: string): string {
  const catalog = readFileSync(path.join(root, "pnpm-workspace.yaml"), "utf8");
  const version = new RegExp(`^  "?${name}"?: (\\S+)$`, "m").exec(catalog)?.[1];
  if (version === undefined) throw new Error(`${name} is not in the catalog of pnpm-workspace.yaml.`);
  return version.startsWith("npm:") ? version.slice("npm:".length) : `${name}@${version}`;
}
