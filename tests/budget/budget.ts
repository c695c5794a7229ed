import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { root } from "../support/commands.ts";
import type { Amounts } from "./amounts.ts";
import { instructions } from "./instructions.ts";
import { bytesInstalled, bytesLoaded } from "./sizes.ts";
import { typeChecking } from "./type-checking.ts";

/** What is held to the budget: counts, which are the same on every machine and do not depend on what else it does. */
export const counts = {
  "bytes loaded": bytesLoaded,
  "bytes installed": bytesInstalled,
  "type checking": typeChecking,
  instructions,
} satisfies Record<string, () => Promise<Amounts>>;

export type Kind = keyof typeof counts;

const file = path.join(root, "budget.json");

export function readBudget(): Readonly<Record<Kind, Amounts>> {
  return JSON.parse(readFileSync(file, "utf8")) as Record<Kind, Amounts>;
}

export function writeBudget(budget: Readonly<Record<Kind, Amounts>>): void {
  writeFileSync(file, `${JSON.stringify(budget, undefined, 2)}\n`);
}
