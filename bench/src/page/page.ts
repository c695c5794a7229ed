import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { format, resolveConfig } from "prettier";

import { root } from "../folders.ts";
import { type Part, readResults } from "../results.ts";
import { blockOf, plotOf } from "./part.ts";
import { filled, placesIn, withPlace } from "./places.ts";
import { tellingRatios } from "./telling-ratios.ts";

const pageFile = path.join(root, "docs", "measurements.md");
const readmeFile = path.join(root, "README.md");
export const plotFolder: string = path.join(root, "docs", "images", "measurements");

/** The results of all parts, by names such as `client/per-call`. */
export function allParts(): Record<string, Part> {
  return Object.fromEntries(
    Object.entries(readResults()).flatMap(([bench, results]) =>
      Object.entries(results).map(([name, part]) => [`${bench}/${name}`, part]),
    ),
  );
}

/** The files that are made of the results, by where they are: the page, a plot for each part, and the README. */
export async function filesOf(parts: Readonly<Record<string, Part>>): Promise<Map<string, string>> {
  const plotted = Object.entries(parts).map(([name, part]) => ({
    name,
    part,
    file: `${name.replace("/", "-")}.svg`,
  }));
  const page = pageFor(Object.keys(parts));
  // A run is not lost for a place that is left over: a test finds it.
  const blocks = Object.fromEntries(placesIn(page).map((name) => [name, "There is no such part."]));
  for (const { name, part, file } of plotted)
    blocks[name] = blockOf(name, `images/measurements/${file}`, part);
  const readme = filled(readFileSync(readmeFile, "utf8"), { "three ratios": tellingRatios(parts) });
  return new Map([
    ...plotted.map(({ name, part, file }) => [path.join(plotFolder, file), plotOf(name, part)] as const),
    [pageFile, await formatted(filled(page, blocks))],
    [readmeFile, await formatted(readme)],
  ]);
}

/** The page with a place for each part: what is new gets one at the end, from where a person moves it. */
function pageFor(names: readonly string[]): string {
  const page = readFileSync(pageFile, "utf8");
  const places = placesIn(page);
  return names.filter((name) => !places.includes(name)).reduce(withPlace, page);
}

async function formatted(markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig(pageFile)), parser: "markdown" });
}

/** Writes those files anew, and leaves no plot of what is no longer measured. */
export async function writePage(): Promise<void> {
  const files = await filesOf(allParts());
  mkdirSync(plotFolder, { recursive: true });
  for (const name of readdirSync(plotFolder)) {
    const file = path.join(plotFolder, name);
    if (!files.has(file)) rmSync(file);
  }
  for (const [file, content] of files) writeFileSync(file, content);
}
