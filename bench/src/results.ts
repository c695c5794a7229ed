import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";

import type { Bound, Figure } from "./figure.ts";
import { benchFolder } from "./folders.ts";

const folder = path.join(benchFolder, "results");
const fileOf = (bench: string): string => path.join(folder, `${bench}.json`);

/** What it was measured on. Its name is nobody's business. */
export interface Machine {
  readonly system: string;
  readonly processors: number;
  readonly processor: string;
  readonly memoryGiB: number;
  readonly node: string;
}

/** What a part of a bench has measured, with its own day and machine. */
export interface Part {
  /** A day, e.g. `2026-11-25`. */
  readonly measuredAt: string;
  readonly machine: Machine;
  readonly figures: readonly Figure[];
}

/** The parts of a bench that have been measured, by name. */
export type Results = Readonly<Record<string, Part>>;

/** The names of all parts there are, of every bench. */
export type Parts = Readonly<Record<string, readonly string[]>>;

function thisMachine(): Machine {
  const processors = cpus();
  return {
    system: `${process.platform} ${process.arch}`,
    processors: processors.length,
    processor: processors[0]?.model.trim() ?? "unknown",
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
  };
}

/** What is in `bench/results`, by bench. */
export function readResults(): Readonly<Record<string, Results>> {
  const benches = readdirSync(folder).map((file) => path.basename(file, ".json"));
  return Object.fromEntries(benches.map((bench) => [bench, resultsOf(bench)]));
}

function resultsOf(bench: string): Results {
  return existsSync(fileOf(bench)) ? (JSON.parse(readFileSync(fileOf(bench), "utf8")) as Results) : {};
}

function write(bench: string, results: Results): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(bench), `${JSON.stringify(results, undefined, 2)}\n`);
}

/** Writes what a part of a bench has measured to `bench/results/<bench>.json`. */
export function writeResults(bench: string, part: string, figures: readonly Figure[]): void {
  const measured = { measuredAt: new Date().toISOString().slice(0, 10), machine: thisMachine(), figures };
  write(bench, { ...resultsOf(bench), [part]: measured });
}

/** Leaves of the results those of parts that there are, in their order. */
export function tidyResults(parts: Parts): void {
  for (const [bench, results] of Object.entries(readResults())) {
    const measured = (parts[bench] ?? []).flatMap((part) => {
      const result = results[part];
      return result === undefined ? [] : [[part, result] as const];
    });
    if (measured.length === 0) rmSync(fileOf(bench));
    else write(bench, Object.fromEntries(measured));
  }
}

/** A figure in a line to be read. */
export function line({ what, ratio, must, met, contenders, unit }: Figure): string {
  const values = Object.entries(contenders).map(([name, { median }]) => `${name} ${median} ${unit}`);
  const verdict = must === undefined ? "" : `, must be ${bound(must)}: ${met ? "as it must be" : "MISSED"}`;
  const spread = ratio.measurements > 1 ? ` (${ratio.spread.join(" to ")})` : "";
  return `${what}\n    ${ratio.median}${spread}${verdict}\n    ${values.join(", ")}`;
}

/** What a figure must be, in signs. */
export const bound = (must: Bound): string => ("atMost" in must ? `≤ ${must.atMost}` : `≥ ${must.atLeast}`);
