import type { ChildProcess } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

import type { Credentials } from "@vipps-management/client/access-token";

import { root } from "../../support/commands.ts";

/** The program of the test kit's command line, as it is published. */
export const commandLine = path.join(root, "packages/testkit/dist/cli.mjs");

/** What `serve --json` announces of itself, as far as it is used here. */
export interface Announcement {
  readonly url: string;
  /** The keys of the default space. */
  readonly credentials: Record<"management" | "partner", Credentials>;
}

/**
 * Waits until a server says that it is there.
 *
 * @throws Error when it has ended before.
 */
export async function announced(server: ChildProcess): Promise<Announcement> {
  return JSON.parse(await nextLine(linesOf(server))) as Announcement;
}

/** What a process writes to its standard output, a line at a time. */
export function linesOf({ stdout }: ChildProcess): AsyncIterator<string, undefined> {
  if (stdout === null) throw new Error("The process has no output.");
  return createInterface({ input: stdout })[Symbol.asyncIterator]();
}

/** @throws Error when there is none any more. */
export async function nextLine(lines: AsyncIterator<string, undefined>): Promise<string> {
  const { value, done } = await lines.next();
  if (done === true) throw new Error("The process has ended before it has said what was waited for.");
  return value;
}
