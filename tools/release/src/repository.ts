import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What is read of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

/** A package that is published, and its folder. */
export interface PublishedPackage {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** This checkout. */
export const root: string = repositoryRoot(import.meta.dirname);

/** The packages that a checkout publishes. */
export function publishedPackages(checkout: string): readonly PublishedPackage[] {
  const packages = path.join(checkout, "packages");
  return readdirSync(packages).map((name) => {
    const folder = path.join(packages, name);
    return { folder, manifest: readManifest(folder) };
  });
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Manifest;
}

/** The folder above this one that holds the workspace: the program is in dist/, its tests are elsewhere. */
function repositoryRoot(folder: string): string {
  if (existsSync(path.join(folder, "pnpm-workspace.yaml"))) return folder;
  return repositoryRoot(path.dirname(folder));
}
