import { analyse } from "scslre";
import { expect, test } from "vitest";

import { edition } from "./documents.ts";

// Users' texts are held against these patterns, in the client and in the emulator: none may be a way to take their time.

function patternsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    name === "pattern" && typeof member === "string" ? [member] : patternsIn(member),
  );
}

test.each(["2023-08", "2026-01", "access-token", "control"])(
  "every pattern of %s is judged in linear time, whatever the text",
  (name) => {
    const patterns = patternsIn(edition(name));
    const slow = patterns.filter((source) => analyse({ source, flags: "u" }).reports.length > 0);
    expect(slow).toEqual([]);
    if (name.startsWith("20")) expect(patterns.length).toBeGreaterThan(5);
  },
);

test.each(["^(a+)+$", "^(\\w+\\s?)*$", "a+b"])("of %j it would be said that it is not", (source) => {
  expect(analyse({ source, flags: "u" }).reports).not.toEqual([]);
});
