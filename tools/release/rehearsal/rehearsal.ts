import { readdirSync } from "node:fs";
import path from "node:path";

import { publishedPackages, type PublishedPackage } from "../src/repository.ts";
import { foldersOf, type RehearsalFolders } from "../src/rehearse/folders.ts";
import { storageOf } from "../src/rehearse/registry.ts";

/** Where `prepare` has put what is looked at here. */
export const folders: RehearsalFolders = foldersOf(rehearsalFolder());

/** The packages as they were published, by name, each with the file that the registry serves. */
export const published: ReadonlyMap<string, PublishedPackage & { readonly tarball: string }> = new Map(
  publishedPackages(folders.copy).map((each) => {
    const stored = path.join(storageOf(folders.registry), each.manifest.name);
    const [tarball = ""] = readdirSync(stored).filter((file) => file.endsWith(".tgz"));
    return [each.manifest.name, { ...each, tarball: path.join(stored, tarball) }];
  }),
);

function rehearsalFolder(): string {
  const folder = process.env.REHEARSAL;
  if (folder === undefined)
    throw new Error("There is nothing to look at: `npm run release:rehearse` prepares it.");
  return folder;
}
