import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import path from "node:path";

import type { Bound, Figure } from "./figure.ts";

const folder = path.join(import.meta.dirname, "..", "results");

/** What it was measured on. Its name is nobody's business. */
function machine(): Record<string, string | number> {
  const processors = cpus();
  return {
    system: `${process.platform} ${process.arch}`,
    processors: processors.length,
    processor: processors[0]?.model.trim() ?? "unknown",
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
  };
}

/** Writes what a part of a bench has measured to `bench/results/<bench>.json`, where each part stands with its own day and machine. */
export function writeResults(bench: string, part: string, figures: readonly Figure[]): void {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${bench}.json`);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as object) : {};
  const measured = { measuredAt: new Date().toISOString().slice(0, 10), machine: machine(), figures };
  writeFileSync(file, `${JSON.stringify({ ...before, [part]: measured }, undefined, 2)}\n`);
}

/** A figure in a line to be read. */
export function line({ what, ratio, must, met, contenders, unit }: Figure): string {
  const values = Object.entries(contenders).map(([name, { median }]) => `${name} ${median} ${unit}`);
  const verdict = must === undefined ? "" : `, must be ${bound(must)}: ${met ? "as it must be" : "MISSED"}`;
  const spread = ratio.measurements > 1 ? ` (${ratio.spread.join(" to ")})` : "";
  return `${what}\n    ${ratio.median}${spread}${verdict}\n    ${values.join(", ")}`;
}

const bound = (must: Bound): string => ("atMost" in must ? `≤ ${must.atMost}` : `≥ ${must.atLeast}`);
