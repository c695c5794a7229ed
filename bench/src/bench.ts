import { emulatorFigures } from "./emulator/figures.ts";
import type { Figure } from "./figure.ts";
import { line, writeResults } from "./results.ts";

/** What can be measured, by name and part: each is measured when it is its turn, and not before. */
const benches: Readonly<Record<string, Readonly<Record<string, () => Promise<Figure[]>>>>> = {
  emulator: emulatorFigures,
};

/** Measures, and prints what it measured. */
async function measure(parts: readonly (() => Promise<Figure[]>)[]): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const part of parts) {
    const measured = await part();
    for (const figure of measured) console.log(line(figure));
    figures.push(...measured);
  }
  if (figures.some(({ met }) => !met)) process.exitCode = 1;
  return figures;
}

/** `emulator` for all of a bench, whose results are written; `emulator/memory` for a part of it, which is only printed. */
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
    const parts = benches[bench] ?? {};
    const one = part === undefined ? undefined : parts[part];
    if (one !== undefined) await measure([one]);
    else writeResults(bench, await measure(Object.values(parts)));
  }
}

await run(process.argv.slice(2));
