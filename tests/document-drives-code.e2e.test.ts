import { readFileSync } from "node:fs";
import path from "node:path";

import type * as testkit from "@vipps-management/testkit";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";

import { binary, type Ended, run } from "./support/commands.ts";
import { apply, type Step, stepsOf } from "./support/contributing.ts";
import { type Copy, createCopy } from "./support/copy.ts";
import { toyDocument, toyEdition } from "./support/toy-edition.ts";

// The promise of the whole project: the document is the only place where an endpoint is described. Here the YAML is
// changed in a copy, the code is generated anew, and the compiler says what no longer agrees. The tests share the copy, for
// what the compiler has found in one of them it need not find again.

let copy: Copy;

beforeAll(() => {
  copy = createCopy();
});
beforeEach(() => {
  copy.restore();
});
afterAll(() => {
  copy.remove();
});

test("a document as it stands gives the code as it stands, and that compiles", async () => {
  expect(await copy.generate("--check")).toMatchObject({ code: 0 });
  expect(await copy.typecheck("packages/testkit")).toEqual({ code: 0, output: "" });
}, 300_000);

test("a field that is removed from the YAML breaks the build of the emulator", async () => {
  copy.edit("packages/spec/openapi/2023-08/schemas/sales-unit.yaml", (yaml) =>
    yaml
      .replace("required: [msn, name, businessIdentifier]", "required: [msn, businessIdentifier]")
      .replace(/ {4}name:\n(?: {6}.*\n)+/, ""),
  );
  const stale = await copy.generate("--check");
  expect(stale.code).toBe(1);
  expect(stale.output).toContain("packages/client/src/generated/2023-08/types.ts");
  expect(stale.output).toContain("pnpm generate");

  expect((await copy.generate()).code).toBe(0);
  const compiled = await copy.typecheck("packages/testkit");
  expect(compiled.code).not.toBe(0);
  expect(compiled.output).toMatch(/editions\/2023-08\/.*'name' does not exist in type/);
}, 300_000);

describe("the steps of CONTRIBUTING.md", () => {
  const steps = stepsOf("Add an operation");

  /** Carries out the next steps, up to and with a command, and gives what the command said. */
  const carryOut = async (upTo: string): Promise<Ended> => {
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) {
      if (step.kind === "change") apply(copy, step);
      else {
        expect(step.command).toBe(upTo);
        return step.command === "pnpm generate" ? copy.generate() : copy.typecheck("packages/testkit");
      }
    }
    throw new Error(`CONTRIBUTING.md does not say ${upTo} any more.`);
  };

  test("add an operation: it has a documented method, does not compile without a handler, and then can be called", async () => {
    expect((await carryOut("pnpm generate")).code).toBe(0);
    const resources = path.join(copy.folder, "packages/client/src/generated/2026-01/resources.ts");
    expect(readFileSync(resources, "utf8")).toContain("* Get the merchant of a sales unit.");
    expect(await copy.typecheck("packages/client")).toEqual({ code: 0, output: "" });

    const withoutHandler = await carryOut("pnpm typecheck");
    expect(withoutHandler.code).not.toBe(0);
    expect(withoutHandler.output).toMatch(/'getMerchantOfSalesUnit' is missing in type/);
    expect(await carryOut("pnpm typecheck")).toEqual({ code: 0, output: "" });

    const [last, ...more] = steps;
    expect([last?.kind, more]).toEqual(["change", []]);
    apply(copy, last as Step & { kind: "change" });
    const called = await runTheTests();
    expect(called.output).toContain("1 passed");
    expect(called.code).toBe(0);
  }, 600_000);
});

/** Runs the copy's own tests, with its own client and emulator. */
function runTheTests(): Promise<Ended> {
  const sources = {
    "@vipps-management/client/2026-01": "packages/client/src/2026-01.ts",
    "@vipps-management/testkit": "packages/testkit/src/index.ts",
  };
  const alias = Object.entries(sources).map(([find, file]) => ({
    find,
    replacement: path.join(copy.folder, file),
  }));
  copy.edit("vitest.config.mjs", () => `export default ${JSON.stringify({ resolve: { alias } })};`);
  const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
  return run(binary("vitest"), ["run", "--root", copy.folder], { cwd: copy.folder, env });
}

test("another edition is a document and a file of handlers, and nothing else", async () => {
  copy.edit("documents/2030-01.json", () => JSON.stringify(toyDocument));
  copy.edit("packages/testkit/src/emulator/editions/2030-01/edition.ts", () => toyEdition);
  expect(await copy.generate()).toMatchObject({ code: 0 });
  expect(await copy.typecheck("packages/testkit")).toEqual({ code: 0, output: "" });

  const file = path.join(copy.folder, "packages/testkit/src/emulator/create-emulator.ts");
  const { createEmulator } = (await import(file)) as typeof testkit;
  const emulator = createEmulator({ edition: "2030-01" as "2026-01", validateResponses: true });
  const { clientId, clientSecret, subscriptionKey } = emulator.credentials.partner;
  const keys = { "Ocp-Apim-Subscription-Key": subscriptionKey };
  const granted = await emulator.fetch(`${emulator.baseUrl}/accesstoken/get`, {
    method: "POST",
    headers: { ...keys, client_id: clientId, client_secret: clientSecret },
  });
  const { access_token: token } = (await granted.json()) as { access_token: string };
  const response = await emulator.fetch(`${emulator.baseUrl}/management/v3/sales-units/123456/name`, {
    headers: { ...keys, Authorization: `Bearer ${token}` },
  });
  expect([response.status, await response.json()]).toEqual([200, { name: "ACME Fantastic Fitness" }]);
  expect((await emulator.fetch(`${emulator.baseUrl}/management/v1/sales-units`)).status).toBe(404);
}, 300_000);
