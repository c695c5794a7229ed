import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** A package as it is installed. */
export interface Installed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** What runs when it is installed. */
  readonly installScripts: readonly string[];
}

interface InstalledManifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { readonly type: string };
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Packages of a project's node_modules and all that they need at run time, each once. */
export function withDependencies(project: string, names: readonly string[]): readonly Installed[] {
  const found = new Map<string, Installed>();
  const visit = (name: string, from: string, optional: boolean): void => {
    const folder = findPackage(name, from);
    if (folder === undefined) {
      if (optional) return;
      throw new Error(`${name}, which ${from} needs, is not installed.`);
    }
    if (found.has(folder)) return;
    const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as InstalledManifest;
    found.set(folder, describeInstalled(folder, manifest));
    for (const needed of Object.keys(manifest.dependencies ?? {})) visit(needed, folder, false);
    for (const wanted of Object.keys(manifest.optionalDependencies ?? {})) visit(wanted, folder, true);
  };
  for (const name of names) visit(name, project, false);
  return [...found.values()];
}

/** Where Node finds a package from a folder. */
function findPackage(name: string, from: string): string | undefined {
  const folder = path.join(from, "node_modules", name);
  if (existsSync(path.join(folder, "package.json"))) return folder;
  const above = path.dirname(from);
  return above === from ? undefined : findPackage(name, above);
}

const atInstall = ["preinstall", "install", "postinstall"];

function describeInstalled(
  folder: string,
  { name, version, license, scripts = {} }: InstalledManifest,
): Installed {
  const named = atInstall.filter((script) => script in scripts);
  // npm compiles what has this file without being told to.
  const compiled = existsSync(path.join(folder, "binding.gyp")) ? ["binding.gyp"] : [];
  const licence = typeof license === "string" ? license : (license?.type ?? "none");
  return { name, version, licence, installScripts: [...named, ...compiled] };
}
