import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

import type { Measure } from "../figure.ts";

/** A process of its own that measures when it is asked to, so that nothing that others load or leave behind counts. */
export interface Subject {
  readonly ask: (question: string) => Promise<number>;
  readonly end: () => Promise<void>;
}

/** How the process is started, and in which runtime if not in this one. */
export interface SubjectOptions {
  readonly args?: readonly string[];
  readonly execPath?: string;
}

/** Starts one of the programs that end with `answering`. */
export function startSubject(
  program: string,
  { args = [], execPath = process.execPath }: SubjectOptions = {},
): Subject {
  const file = path.join(import.meta.dirname, `${program}.mjs`);
  const child = fork(file, args, { execPath, execArgv: ["--expose-gc"] });
  return { ask: (question) => ask(child, question), end: () => end(child) };
}

/** Asks a process with a channel. One that has ended, or ends instead of answering, is an error. */
export async function ask(child: ChildProcess, question: string): Promise<number> {
  const over = new AbortController();
  const { signal } = over;
  const ended = once(child, "exit", { signal }).then(([code]) => {
    throw new Error(`The process that was asked for "${question}" has ended with ${String(code)}.`);
  });
  const answered = once(child, "message", { signal }).then(([value]) => value as number);
  if (!child.connected) throw new Error(`There is nobody to be asked for "${question}" any more.`);
  child.send(question);
  try {
    return await Promise.race([answered, ended]);
  } finally {
    over.abort();
    await Promise.allSettled([answered, ended]);
  }
}

async function end(child: ChildProcess): Promise<void> {
  child.kill("SIGTERM");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

/** Measures whatever the process that has started this one asks for. */
export function answering(measures: Readonly<Record<string, Measure>>): void {
  process.on("message", (question: string) => {
    const measure = measures[question];
    if (measure === undefined) throw new Error(`Nothing is known of "${question}".`);
    void Promise.resolve(measure()).then((value) => process.send?.(value));
  });
}
