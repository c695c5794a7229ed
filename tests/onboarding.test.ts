import path from "node:path";

import { expect, test } from "vitest";

import { root, run } from "./support/commands.ts";

// `npm start` builds and then runs this file.
const example = path.join(root, "examples/onboarding/dist/onboarding.mjs");

test("the onboarding tells both scenarios of the guide, in order, and ends well", async () => {
  const { code, output } = await run(process.execPath, [example]);
  expect(code, output).toBe(0);
  const story = [
    "http://127.0.0.1:",
    "Scenario 1",
    "Who am I?",
    "ACME Partner Inc (123456), Vipps Partner Premium, ACTIVE",
    "Which price packages",
    "8a11afb7-c223-48ed-8ca6-4722b97261aa",
    "Prefills an order",
    "Sends the merchant the link",
    "logs in with BankID",
    "sign a merchant agreement",
    "signs the merchant agreement",
    "finds the form filled in",
    "Submits it",
    "PROCESSING",
    "Approves the order",
    "COMPLETED",
    "Writes to the partner",
    "ACME Fantastic Fitness AS (9876543221) has the new sales unit",
    "Writes to the merchant",
    "ACME Fantastic Fitness AS (9876543221) has the new sales unit",
    "Looks up the new sales unit",
    "ACME Fantastic Fitness, of organisation 9876543221",
    "Scenario 2",
    "COMPLETED",
    "Finds one more sales unit",
    "Done in",
  ];
  let from = 0;
  for (const line of story) {
    const at = output.indexOf(line, from);
    expect(at, `"${line}" should come next in:\n${output.slice(from)}`).toBeGreaterThanOrEqual(0);
    from = at + line.length;
  }
});

test("the onboarding uses no colour where there is no terminal", async () => {
  const { output } = await run(process.execPath, [example]);
  expect(output).not.toContain("\u001B[");
});
