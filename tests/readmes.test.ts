import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { root } from "./support/commands.ts";
import { markdownFiles } from "./support/documents.ts";
import { codeBlocks } from "./support/markdown.ts";

// A README per package, of one shape. What it has to name is read from the reports of what the package exports, which are
// checked against the built types: an option or an error code that is added is missed here.

const read = (...names: string[]): string => readFileSync(path.join(root, ...names), "utf8");

const packages = readdirSync(path.join(root, "packages"));

/** The pages of the guide, where options of a single function may be explained instead. */
const guide = markdownFiles("docs/guide").map((file) => read(file));

/** The reports of a package's entry points. */
const reportsOf = (name: string): string =>
  readdirSync(path.join(root, "packages", name, "api"))
    .map((file) => read("packages", name, "api", file))
    .join("\n");

/** Each member of each interface whose name says that it holds options: `interval of WaitOptions`. */
function optionsIn(report: string): { name: string; of: string }[] {
  return Array.from(report.matchAll(/^export interface ([\w.]+Options)\b[^{]*\{\n([^]*?)^\}/gm)).flatMap(
    ([, of = "", members = ""]) =>
      Array.from(members.matchAll(/^ {4}(?:readonly )?(\w+)[?(:]/gm), ([, name = ""]) => ({ name, of })),
  );
}

/** Every value that the `code` of an error can have. */
function codesIn(report: string): string[] {
  const lists = report.matchAll(/^export type \w+Code = (.+);$/gm);
  const own = report.matchAll(/readonly code(?:: | = )(.+);$/gm);
  const texts = [...lists, ...own].flatMap(([, list = ""]) => list.match(/"[\w-]+"/g) ?? []);
  return [...new Set(texts.map((text) => text.slice(1, -1)))];
}

/** Whether a text names something as code: `timeout`, or `pool.timeout`. */
const names = (text: string, word: string): boolean =>
  new RegExp(`\`[^\`\n]*(?<!\\w)${word}(?!\\w)[^\`\n]*\``).test(text);

describe.each(packages)("the README of %s", (name) => {
  const readme = read("packages", name, "README.md");
  const report = reportsOf(name);

  test("says in its first lines what it is for, and that it is unofficial", () => {
    const [title, first = ""] = readme.split("\n\n");
    expect(title).toBe(`# @vipps-management/${name}`);
    expect(first).toMatch(/ Unofficial\.$/);
  });

  test("tells how to install it, shows the smallest example, then options, errors and where to read on", () => {
    const headings = Array.from(readme.matchAll(/^## (.+)$/gm), ([, heading = ""]) => heading);
    const shape = ["Install", "Options", "Errors", "More"];
    expect(headings.filter((heading) => shape.includes(heading))).toEqual(shape);
    const [beforeOptions = ""] = readme.split("\n## Options\n");
    const [install, example] = codeBlocks(beforeOptions);
    expect(install?.code).toMatch(new RegExp(`^npm install (?:--save-dev )?@vipps-management/${name}\\b`));
    expect(["js", "ts"]).toContain(example?.language);
    const [, more = ""] = readme.split("\n## More\n");
    expect(more).toMatch(/\]\((?:\.\.\/)+docs\//);
  });

  test("names every option that its types have, or the guide does", () => {
    const missing = optionsIn(report).filter(
      (option) => ![readme, ...guide].some((text) => names(text, option.name)),
    );
    expect(missing).toEqual([]);
  });

  test("names every code that its errors have", () => {
    const [, errors = ""] = readme.split("\n## Errors\n");
    expect(codesIn(report).filter((code) => !names(errors, code))).toEqual([]);
  });
});

test("the reports are read: there are options and codes in them", () => {
  const client = reportsOf("client");
  expect(optionsIn(client)).toContainEqual({ name: "maxResponseBytes", of: "ClientOptions" });
  expect(codesIn(client)).toEqual(
    expect.arrayContaining(["timeout", "not_found", "nonce_used", "token_refused"]),
  );
});

test("the first README leads to each of the others, and has what they have", () => {
  const readme = read("README.md");
  for (const name of packages) expect(readme).toContain(`](packages/${name})`);
  for (const heading of ["## See it", "## The packages", "## More"])
    expect(readme).toContain(`\n${heading}\n`);
});
