import { randomUUID } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";

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
