import { readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { publishedPackages, root } from "../src/repository.ts";

const entryPoints = publishedPackages(root).flatMap(({ manifest }) =>
  Object.keys(manifest.exports ?? {}).map((key) => path.posix.join(manifest.name, key)),
);
const documents = entryPoints.filter((name) => name.endsWith(".json") && !name.endsWith("/package.json"));
const code = entryPoints.filter((name) => !name.endsWith(".json"));

/** What files of the project that TypeScript compiles name, in quotes. */
function namedIn(...files: string[]): string[] {
  const folder = path.join(root, "tools/release/consumers/typescript");
  const text = files.map((file) => readFileSync(path.join(folder, file), "utf8")).join("\n");
  const names = Array.from(text.matchAll(/"(@vipps-management\/[^"]+)"/g), ([, name = ""]) => name);
  return [...new Set(names)].sort();
}

test("the rehearsal compiles every entry point and document that the packages export", () => {
  expect(namedIn("entry-points.mts", "documents.mts")).toEqual([...code, ...documents].sort());
});

test("for CommonJS as well, but for the one that Vitest has for modules alone", () => {
  const required = code.filter((name) => name !== "@vipps-management/testkit/vitest");
  expect(namedIn("entry-points.cts", "msw.cts", "documents.cts")).toEqual([...required, ...documents].sort());
});
