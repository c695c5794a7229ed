import { clientFigures } from "./client/figures.ts";
import { emulatorFigures } from "./emulator/figures.ts";
import type { Figure } from "./figure.ts";
import { writePage } from "./page/page.ts";
import { line, tidyResults, writeResults } from "./results.ts";
import { signatureFigures } from "./signatures/figures.ts";
import { typeFigures } from "./types/figures.ts";

/** What can be measured, by name and part: each is measured when it is its turn, and not before. */
const benches: Readonly<Record<string, Readonly<Record<string, () => Promise<Figure[]>>>>> = {
  client: clientFigures,
  signatures: signatureFigures,
  types: typeFigures,
  emulator: emulatorFigures,
};

/** What can be asked for instead. */
const commands: Readonly<Record<string, () => Promise<void>>> = {
  page: writePage,
};

const parts = Object.entries(benches).flatMap(([bench, takes]) =>
  Object.entries(takes).map(([part, take]) => ({ bench, part, name: `${bench}/${part}`, take })),
);
type Part = (typeof parts)[number];

const minutes = (since: number): string => `${((performance.now() - since) / 60_000).toFixed(1)} min`;

/** Measures a part of a bench, prints what it measured and writes it down, and gives what was missed. */
async function measure({ bench, part, name, take }: Part): Promise<Figure[]> {
  const before = performance.now();
  const figures = await take();
  for (const figure of figures) console.log(line(figure));
  console.log(`  (${name}, ${minutes(before)})\n`);
  writeResults(bench, part, figures);
  tidyResults(Object.fromEntries(Object.entries(benches).map(([each, takes]) => [each, Object.keys(takes)])));
  return figures.filter(({ met }) => !met);
}

async function measureAll(wanted: readonly Part[]): Promise<void> {
  const before = performance.now();
  const missed: string[] = [];
  for (const part of wanted)
    missed.push(...(await measure(part)).map((figure) => `${part.name}, ${line(figure)}`));
  await writePage();
  console.log(`Measured in ${minutes(before)}, and written to docs/measurements.md.`);
  if (missed.length === 0) return;
  console.error(`\nMissed:\n\n${missed.join("\n")}`);
  process.exitCode = 1;
}

/** Takes names such as `emulator`, for all of a bench, or `emulator/memory`, for a part of it; without any, everything. */
async function run(names: readonly string[]): Promise<void> {
  const command = commands[names[0] ?? ""];
  if (command !== undefined && names.length === 1) return command();
  const isNamed = (name: string, { bench, name: whole }: Part): boolean => name === bench || name === whole;
  const unknown = names.filter((name) => !parts.some((part) => isNamed(name, part)));
  if (unknown.length > 0) {
    const known = [...Object.keys(benches), ...parts.map(({ name }) => name), ...Object.keys(commands)];
    console.error(`There is no bench ${unknown.join(", ")}. There is ${known.join(", ")}.`);
    process.exitCode = 2;
    return;
  }
  return measureAll(parts.filter((part) => names.length === 0 || names.some((name) => isNamed(name, part))));
}

await run(process.argv.slice(2));
