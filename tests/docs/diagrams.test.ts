import path from "node:path";

import { expect, test } from "vitest";

import { withAgreement, withoutAgreement } from "../../docs/.vitepress/diagrams/scenarios.ts";
import { sequenceDiagram } from "../../docs/.vitepress/diagrams/sequence.ts";
import { root } from "../support/commands.ts";

// Whoever changes a story draws it anew with `npx vitest run --update tests/docs/diagrams.test.ts`, and looks at it.
test.each([
  ["scenario-1", withoutAgreement],
  ["scenario-2", withAgreement],
])("%s is drawn as its story is told", async (name, story) => {
  await expect(sequenceDiagram(story)).toMatchFileSnapshot(
    path.join(root, "docs/images/onboarding", `${name}.svg`),
  );
});

test("a story cannot name somebody who is not in it", () => {
  const steps = [{ from: "You", to: "Nobody", says: "hello" }];
  expect(() => sequenceDiagram({ ...withAgreement, steps })).toThrow("no participant Nobody");
});
