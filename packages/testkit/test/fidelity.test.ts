import path from "node:path";

import { expect, test } from "vitest";

import { fidelityPage } from "../scripts/fidelity.ts";
import { fixedRules } from "../src/emulator/world/fixed-rules.ts";
import { ruleTable } from "../src/emulator/world/rules.ts";

const page = fidelityPage();
const [common = "", ...editionSections] = page.split("\n## Edition ");

// The same test writes the file: `pnpm --filter @vipps-management/testkit fidelity` runs it with --update.
test("FIDELITY.md says what the rules say", async () => {
  const stale = "FIDELITY.md is stale: run pnpm --filter @vipps-management/testkit fidelity";
  await expect(page, stale).toMatchFileSnapshot(path.resolve(import.meta.dirname, "../FIDELITY.md"));
});

test("each rule has one row, below its source", () => {
  const titles = { guide: "guide", spec: "specification", platform: "platform", assumed: "Assumed" };
  const rules = { ...ruleTable, ...fixedRules };
  for (const [name, { source, says }] of Object.entries(rules)) {
    expect(common.split(`| \`${name}\` `)).toHaveLength(2);
    const section = common.split("\n## ").find((text) => text.includes(`| \`${name}\` `)) ?? "";
    expect(section.split("\n")[0]).toContain(titles[source]);
    expect(section).toContain(says);
  }
});

test("what an edition does otherwise stands below its name, with source and value", () => {
  const section = editionSections.find((text) => text.startsWith("2026-01")) ?? "";
  expect(section).toMatch(/^\| `expiredOrder` .* \| assumed +\| `"answer"` +\|$/m);
  expect(section).toMatch(/^\| `expiredAreNotListed` .* \| guide +\| +\|$/m);
});

test("a rule that can be switched tells its values, the usual one first", () => {
  expect(page).toMatch(/^\| `deleteAfterSubmission` .* \| `400`, `409` +\|$/m);
  expect(page).toMatch(/^\| `orderLifetimeDays` .* \| `14`, or another number above 0 +\|$/m);
  expect(page).toMatch(/^\| `checkDigits` .* \| +\|$/m);
});
