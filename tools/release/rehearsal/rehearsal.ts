import { readdirSync } from "node:fs";
import path from "node:path";

import { publishedPackages, type PublishedPackage } from "../src/repository.ts";
import { foldersOf, type RehearsalFolders } from "../src/rehearse/folders.ts";
import { storageOf } from "../src/rehearse/registry.ts";

/** Where `prepare` has put what is looked at here. */
export const folders: RehearsalFolders = foldersOf(rehearsalFolder());

/** The packages as they were published, with the file that the registry serves. */
export const published: readonly (PublishedPackage & { name: string; tarball: string })[] = publishedPackages(
  folders.copy,
).map(({ folder, manifest }) => {
  const stored = path.join(storageOf(folders.registry), manifest.name);
  const [tarball = ""] = readdirSync(stored).filter((file) => file.endsWith(".tgz"));
  return { folder, manifest, name: manifest.name, tarball: path.join(stored, tarball) };
});

function rehearsalFolder(): string {
  const folder = process.env.REHEARSAL;
  if (folder === undefined)
    throw new Error("There is nothing to look at: `npm run release:rehearse` prepares it.");
  return folder;
}
