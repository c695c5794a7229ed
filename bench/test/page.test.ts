import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { root } from "../src/folders.ts";
import { allParts, filesOf, plotFolder } from "../src/page/page.ts";
import { blockOf } from "../src/page/part.ts";
import { filled, placesIn, withPlace } from "../src/page/places.ts";
import { tellingRatios } from "../src/page/telling-ratios.ts";
import { figure, part, summary } from "./figures.ts";

const page = readFileSync(path.join(root, "docs", "measurements.md"), "utf8");
const parts = allParts();

describe("the page of measurements", () => {
  test("says what the results say, and so do its plots and the README", async () => {
    for (const [file, content] of await filesOf(parts))
      expect(readFileSync(file, "utf8"), `${file}: npm run bench -- page`).toBe(content);
  });

  test("has a place for each part, and a plot for no other", () => {
    expect(placesIn(page).sort()).toEqual(Object.keys(parts).sort());
    expect(readdirSync(plotFolder).sort()).toEqual(
      Object.keys(parts)
        .map((name) => `${name.replace("/", "-")}.svg`)
        .sort(),
    );
  });

  test.each(placesIn(page))("says what %s is before it shows it", (name) => {
    const [before = ""] = page.split(`<!-- written by npm run bench: ${name} -->`);
    const sinceHeading = before.slice(before.lastIndexOf("\n#")).split("\n").slice(2).join("\n");
    expect(sinceHeading.trim()).toMatch(/\.$/);
  });
});

describe("a place of what the bench writes", () => {
  const document = withPlace("# Text", "a/b");

  test("is filled, and filled again, without a change of what is around it", () => {
    const once = filled(`${document}\nMore.\n`, { "a/b": "one" });
    expect(once).toContain("\n\none\n\n");
    expect(filled(once, { "a/b": "one" })).toBe(once);
    expect(filled(once, { "a/b": "two" })).toBe(once.replace("one", "two"));
    expect(once.startsWith("# Text\n")).toBe(true);
    expect(once.endsWith("\nMore.\n")).toBe(true);
  });

  test("takes a content as it is, dollars and all", () => {
    expect(filled(document, { "a/b": "$& and $1" })).toContain("\n$& and $1\n");
  });

  test("without results is an error, and so are results without a place", () => {
    expect(() => filled(document, {})).toThrow("no results");
    expect(() => filled("# Text", { "a/b": "one" })).toThrow("no place");
  });
});

describe("what the page shows of a part", () => {
  const block = blockOf("client/some", "some.svg", part(figure(), figure({ what: "an order", met: false })));

  test("says when, on what, and how to repeat it", () => {
    expect(block).toContain("on 25 November 2026 with Node 20.20.2 on linux x64, 2 processors (A), 8 GiB");
    expect(block).toContain("`npm run bench -- client/some`");
    expect(block).toContain("](some.svg)");
  });

  test("has a row for each figure, with its quartiles, both medians, and what it must be", () => {
    expect(block).toContain("| a call | ours / theirs | 0.5 (0.4 to 0.6) | ≤ 1 | 2 / 4 µs |");
    expect(block).toContain("| an order | ours / theirs | 0.5 (0.4 to 0.6) | ≤ 1, missed | 2 / 4 µs |");
  });

  test("has a table of each growth", () => {
    const points = [1_000, 1_000_000].map((x) => ({ x, y: summary(x / 500, [1, 3_000]) }));
    const growing = blockOf("a/b", "", part(figure({ series: { x: "sales units", points } })));
    expect(growing).toContain("| sales units | a call, µs (quartiles) |");
    expect(growing).toContain("| 1,000,000 | 2,000 (1 to 3,000) |");
  });
});

test("the README's sentence needs each of its ratios, and says which one is not there", () => {
  expect(() => tellingRatios({ "client/per-call": part(figure()) })).toThrow(
    "client/per-call to openapi-fetch",
  );
});
