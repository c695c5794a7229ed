import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { root } from "../support/commands.ts";

const text = readFileSync(path.join(root, "SECURITY.md"), "utf8");

/** The rows of the tables of attempts: what is tried, what stops it, and what shows that. */
const attempts = text
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.split(" | ").map((cell) => cell.replaceAll(/^\|?\s*|\s*\|?$/g, "")))
  .filter((cells) => cells.length === 3 && cells[1] !== "What stops it" && !/^-+$/.test(cells[0] ?? ""))
  .filter(([, , shown = ""]) => shown.startsWith("`"));

/** What a cell names, as a path. */
const named = (cell: string): string[] =>
  Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = ""]) => name)
    .filter((name) => !name.startsWith("npm "))
    .map((name) => (/^(?:tests\/|[^/]+$)/.test(name) ? name : `packages/${name}`));

const isThere = (name: string): boolean =>
  ["", ".test.ts", ".e2e.test.ts"].some((end) => existsSync(path.join(root, name + end)));

describe("what the threat model says is shown", () => {
  test("is said of each attempt", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("| ")).length;
    expect(attempts.length).toBeGreaterThan(30);
    expect(attempts.length).toBeLessThan(rows);
  });

  test.each(attempts.map(([attempt = "", , shown = ""]) => [attempt, shown] as const))(
    "%s: by tests that are there",
    (_attempt, shown) => {
      expect(named(shown).filter((name) => !isThere(name))).toEqual([]);
      if (!shown.includes("npm run")) expect(named(shown)).not.toEqual([]);
    },
  );
});
