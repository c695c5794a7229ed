import { randomUUID } from "node:crypto";
import { open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

import type { Emulator } from "../emulator/emulator.ts";
import { type Snapshot, SnapshotError } from "../emulator/snapshot.ts";
import { withoutHelpLink } from "../help-link.ts";

/**
 * Writes a snapshot of an emulator to a file. The file is whole at every moment: the new one is written beside it and put
 * in its place when it is on the disk.
 *
 * @param emulator - Whose snapshot it is.
 * @param file - A path in a folder that exists.
 * @throws The error of the file system; the file is then as it was.
 * @example
 * ```ts
 * await exportTo(emulator, "world.json");
 * ```
 */
export async function exportTo(emulator: Emulator, file: string): Promise<void> {
  await writeWhole(file, emulator.snapshot());
}

/** Writes a value as JSON to a file that is whole at every moment. */
export async function writeWhole(file: string, value: object): Promise<void> {
  await removeLeftovers(file);
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = await open(beside, "wx");
    try {
      await handle.writeFile(`${JSON.stringify(value, undefined, 2)}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * How old what is beside a file has to be to be a leftover. Whoever is still writing touches it all the time, be it another
 * server with the same file, in another container: by age it is told without asking which processes there are.
 */
const ageOfLeftovers = 10 * 60_000;

/** Removes what processes that were killed have left beside a file. What cannot be removed stays, and hinders nobody. */
async function removeLeftovers(file: string): Promise<void> {
  const folder = path.dirname(file);
  const begin = `${path.basename(file)}.`;
  const names = await readdir(folder).catch((): string[] => []);
  const beside = names.filter((name) => name.startsWith(begin) && isTemporary(name.slice(begin.length)));
  await Promise.allSettled(
    beside.map(async (name) => {
      const place = path.join(folder, name);
      const { mtimeMs } = await stat(place);
      if (mtimeMs < Date.now() - ageOfLeftovers) await rm(place, { force: true });
    }),
  );
}

function isTemporary(ending: string): boolean {
  return /^[0-9a-f-]{36}\.tmp$/.test(ending);
}

/**
 * Restores an emulator from a file that `exportTo` has written.
 *
 * @param emulator - One of the same edition.
 * @param file - The path.
 * @throws SnapshotError, with code `not-a-snapshot`, `other-version` or `other-edition`, or the error of the file system;
 * the emulator is then as it was.
 * @example
 * ```ts
 * await importFrom(emulator, "world.json");
 * ```
 */
export async function importFrom(emulator: Emulator, file: string): Promise<void> {
  const text = await readFile(file, "utf8");
  try {
    emulator.restore(parseSnapshot(text));
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    throw new SnapshotError(error.code, `${file} cannot be restored. ${withoutHelpLink(error.message)}`, {
      cause: error,
    });
  }
}

/** What a text says; whether it is a snapshot is for the emulator to find out. */
export function parseSnapshot(text: string): Snapshot {
  try {
    return JSON.parse(text) as Snapshot;
  } catch (cause) {
    throw new SnapshotError("not-a-snapshot", "It is not JSON: it is cut off or damaged.", { cause });
  }
}
