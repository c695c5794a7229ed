import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect, test } from "vitest";

import { createEmulator } from "../../src/emulator/create-emulator.ts";
import { fixedRules } from "../../src/emulator/world/fixed-rules.ts";
import { editions } from "../../src/generated/editions.ts";
import { ruleTable } from "../../src/emulator/world/rules.ts";

const folder = path.resolve(import.meta.dirname, "../../src/emulator");
const tables = ["fixed-rules.ts", "rules.ts"];
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !tables.includes(path.basename(file)))
  .map((file) => readFileSync(path.join(folder, file), "utf8"));

const ownRules = Object.values(editions).flatMap((edition) => Object.entries(edition.ownRules));
const names = [...Object.keys(ruleTable), ...Object.keys(fixedRules), ...ownRules.map(([name]) => name)];

test("every rule is cited beside the code that follows it, and every citation is of a rule", () => {
  const cited = new Set<string>();
  for (const [citation] of sources.flatMap((source) => [...source.matchAll(/\brules? (`\w+`(, )?)+/gi)])) {
    for (const [, name = ""] of citation.matchAll(/`(\w+)`/g)) cited.add(name);
  }
  for (const [, name = ""] of sources.flatMap((source) => [...source.matchAll(/\bworld\.rules\.(\w+)/g)]))
    cited.add(name);
  expect([...cited].sort()).toEqual(names.toSorted());
});

test("every rule says what it says in a sentence, and no two have one name", () => {
  expect(new Set(names).size).toBe(names.length);
  const otherwise = Object.values(editions).flatMap(({ rules }) => Object.values(rules));
  for (const { says } of [
    ...Object.values(ruleTable),
    ...Object.values(fixedRules),
    ...ownRules.map(([, rule]) => rule),
    ...otherwise,
  ])
    expect(says).toMatch(/^[A-Z].*\.$/s);
});

test("an emulator has the rules' usual values, and those that it was told to have", () => {
  const usual = Object.fromEntries(Object.entries(ruleTable).map(([name, { value }]) => [name, value]));
  expect(createEmulator().rules).toEqual(usual);
  expect(createEmulator({ rules: { deleteAfterSubmission: 409 } }).rules).toEqual({
    ...usual,
    deleteAfterSubmission: 409,
  });
});

test("an edition has the rules of its own, and the choice goes before them", () => {
  const { rules } = createEmulator({ edition: "2026-01" });
  expect(rules).toMatchObject({ suppliedFieldsEditable: true, expiredOrder: "answer", refusalsStick: true });
  const chosen = createEmulator({ edition: "2026-01", rules: { expiredOrder: "not-found" } });
  expect(chosen.rules.expiredOrder).toBe("not-found");
});
