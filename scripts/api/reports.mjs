// Writes `api/` of the package in whose folder it runs: a report for each entry point, with all that it exports. A change of the
// public surface is then a change of a file, and seen in review. With --check nothing is written, and a difference is a failure.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { readSurfaces } from "./surface.mjs";

/** @typedef {import("./surface.mjs").Surface} Surface */

const folder = process.cwd();
const reports = path.join(folder, "api");

/** @type {{ name: string, exports: Record<string, string | { types?: string, import?: { types: string } }> }} */
const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));

const surfaces = readSurfaces(
  folder,
  Object.entries(manifest.exports).flatMap(([key, value]) => {
    const types = typeof value === "string" ? undefined : (value.types ?? value.import?.types);
    return types === undefined ? [] : [{ name: path.posix.join(manifest.name, key), types }];
  }),
);
const main = surfaces.find(({ name }) => name === manifest.name);

/** @param {Surface} surface */
function fileOf({ name }) {
  return `${name === manifest.name ? "index" : name.slice(manifest.name.length + 1).replaceAll("/", "-")}.api.md`;
}

/** @param {Surface} surface */
function reportOf(surface) {
  const { name, declarations } = surface;
  const hasMain =
    main !== undefined && surface !== main && main.declarations.every((each) => declarations.includes(each));
  const own = hasMain ? declarations.filter((each) => !main.declarations.includes(each)) : declarations;
  const all = hasMain ? [`export * from "${main.name}";`, ...own] : own;
  return [
    `# ${name}`,
    "",
    "All that it exports, without the prose. Written by `pnpm api`: whoever changes the public surface renews it.",
    "",
    "```ts",
    all.join("\n\n"),
    "```",
    "",
  ].join("\n");
}

/** What is wrong with the surface itself, whatever its reports say. */
function complaints() {
  const exported = new Set(surfaces.flatMap((surface) => surface.exported));
  return surfaces.flatMap(({ name, needed, undocumented }) => [
    ...needed
      .filter((each) => !exported.has(each))
      .map(
        (each) =>
          `${name}: its types need ${each}, which no entry point exports. Export it, or write it out where it is used.`,
      ),
    ...undocumented.map((each) => `${name}: ${each} has no TSDoc.`),
  ]);
}

/** @param {string} file */
function written(file) {
  try {
    return readFileSync(path.join(reports, file), "utf8");
  } catch {
    return "";
  }
}

/** What differs between the reports and the built types, a line each. */
function differences() {
  const current = new Map(surfaces.map((surface) => [fileOf(surface), reportOf(surface)]));
  const names = new Set([...current.keys(), ...list(reports)]);
  return [...names].flatMap((file) => {
    const before = written(file).split("\n");
    const after = (current.get(file) ?? "").split("\n");
    const lines = [
      ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
      ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
    ];
    if (before.join("\n") === after.join("\n")) return [];
    return [`api/${file} is not what the built types give:`, ...lines.slice(0, 20)];
  });
}

/** @param {string} where */
function list(where) {
  try {
    return readdirSync(where);
  } catch {
    return [];
  }
}

if (!process.argv.includes("--check")) {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports);
  for (const surface of surfaces) writeFileSync(path.join(reports, fileOf(surface)), reportOf(surface));
}
const said = [...complaints(), ...differences()];
if (said.length > 0) {
  console.error(`${manifest.name}\n${said.join("\n")}`);
  process.exitCode = 1;
}
