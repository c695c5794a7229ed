import { clientFigures } from "./client/figures.ts";
import { emulatorFigures } from "./emulator/figures.ts";
import type { Figure } from "./figure.ts";
import { line, writeResults } from "./results.ts";
import { signatureFigures } from "./signatures/figures.ts";
import { typeFigures } from "./types/figures.ts";

/** What can be measured, by name and part: each is measured when it is its turn, and not before. */
const benches: Readonly<Record<string, Readonly<Record<string, () => Promise<Figure[]>>>>> = {
  client: clientFigures,
  signatures: signatureFigures,
  types: typeFigures,
  emulator: emulatorFigures,
};

/** Measures a part of a bench, prints what it measured, and writes it down. */
async function measure(bench: string, part: string, take: () => Promise<Figure[]>): Promise<void> {
  const figures = await take();
  for (const figure of figures) console.log(line(figure));
  writeResults(bench, part, figures);
  if (figures.some(({ met }) => !met)) process.exitCode = 1;
}

/** Takes names such as `emulator`, for all of a bench, or `emulator/memory`, for a part of it; without any, everything. */
async function run(names: readonly string[]): Promise<void> {
  const wanted = names.map((name) => name.split("/"));
  const unknown = wanted.filter(([bench = "", part]) => {
    const parts = benches[bench];
    return parts === undefined || (part !== undefined && !Object.hasOwn(parts, part));
  });
  if (unknown.length > 0) {
    const known = Object.entries(benches).flatMap(([name, parts]) => [
      name,
      ...Object.keys(parts).map((part) => `${name}/${part}`),
    ]);
    console.error(
      `There is no bench ${unknown.map((name) => name.join("/")).join(", ")}. There is ${known.join(", ")}.`,
    );
    process.exitCode = 2;
    return;
  }
  for (const [bench = "", part] of wanted.length === 0
    ? Object.keys(benches).map((name) => [name])
    : wanted) {
    const parts = Object.entries(benches[bench] ?? {});
    for (const [name, take] of parts) {
      if (part === undefined || part === name) await measure(bench, name, take);
    }
  }
}

await run(process.argv.slice(2));
