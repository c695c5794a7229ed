import { emulatorFigures } from "./emulator/figures.ts";
import type { Figure } from "./figure.ts";
import { line, writeResults } from "./results.ts";

/** What can be measured, by name: each figure is measured when it is its turn, and not before. */
const benches: Readonly<Record<string, readonly (() => Promise<Figure[]>)[]>> = { emulator: emulatorFigures };

async function run(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !Object.hasOwn(benches, name));
  if (unknown.length > 0) {
    console.error(
      `There is no bench "${unknown.join('", "')}". There is ${Object.keys(benches).join(", ")}.`,
    );
    process.exitCode = 2;
    return;
  }
  for (const name of names.length === 0 ? Object.keys(benches) : names) {
    const figures: Figure[] = [];
    for (const measure of benches[name] ?? []) {
      const measured = await measure();
      for (const figure of measured) console.log(line(figure));
      figures.push(...measured);
    }
    writeResults(name, figures);
    if (figures.some(({ met }) => !met)) process.exitCode = 1;
  }
}

await run(process.argv.slice(2));
