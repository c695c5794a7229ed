import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";

import type * as testkit from "@vipps-management/testkit";
import { afterAll, expect, test } from "vitest";

import { binary, type Ended, root, run } from "./support/commands.ts";
import { toyDocument, toyEdition } from "./support/toy-edition.ts";

// The promise of the whole project: the document is the only place where an endpoint is described. Here the YAML is
// changed in a copy, the code is generated anew, and the compiler says what no longer agrees.

const copies = path.join(root, ".cache", "documents");
mkdirSync(copies, { recursive: true });
const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the documents, the client and the emulator, in which the documents can be changed. */
function copy(): string {
  const folder = mkdtempSync(path.join(copies, "copy-"));
  made.push(folder);
  for (const file of [
    "tsconfig.base.json",
    "pnpm-workspace.yaml",
    "prettier.config.mjs",
    ".editorconfig",
    "package.json",
  ]) {
    cpSync(path.join(root, file), path.join(folder, file));
  }
  cpSync(path.join(root, "packages/spec/openapi"), path.join(folder, "packages/spec/openapi"), {
    recursive: true,
  });
  for (const name of ["packages/client", "packages/testkit"]) {
    for (const part of ["src", "tsconfig.json", "package.json"]) {
      cpSync(path.join(root, name, part), path.join(folder, name, part), { recursive: true });
    }
    symlinkSync(path.join(root, name, "node_modules"), path.join(folder, name, "node_modules"));
  }
  return folder;
}

function edit(folder: string, file: string, change: (text: string) => string): void {
  const absolute = path.join(folder, "packages/spec/openapi", file);
  const before = readFileSync(absolute, "utf8");
  const after = change(before);
  expect(after, `${file} should change`).not.toBe(before);
  writeFileSync(absolute, after);
}

async function generate(folder: string, ...args: string[]): Promise<Ended> {
  const documents = path.join(folder, "documents");
  for (const [source, name] of [
    ["2023-08/management.yaml", "2023-08"],
    ["2026-01/management.yaml", "2026-01"],
    ["access-token/access-token.yaml", "access-token"],
    ["control/control.yaml", "control"],
  ] as const) {
    const input = path.join(folder, "packages/spec/openapi", source);
    const bundled = await run(binary("redocly", "packages/spec"), [
      "bundle",
      input,
      "-o",
      path.join(documents, `${name}.json`),
    ]);
    expect(bundled.code, bundled.output).toBe(0);
  }
  const cli = path.join(root, "tools/codegen/dist/cli.mjs");
  return run(process.execPath, [cli, "--documents", documents, "--root", folder, ...args]);
}

function typecheck(folder: string, name: string): Promise<Ended> {
  return run(binary("tsc"), ["-p", path.join(folder, name)]);
}

test("a document as it stands gives the code as it stands, and that compiles", async () => {
  const folder = copy();
  expect(await generate(folder, "--check")).toMatchObject({ code: 0 });
  expect(await typecheck(folder, "packages/testkit")).toEqual({ code: 0, output: "" });
}, 60_000);

test("a field that is removed from the YAML breaks the build of the emulator", async () => {
  const folder = copy();
  edit(folder, "2023-08/schemas/sales-unit.yaml", (yaml) =>
    yaml
      .replace("required: [msn, name, businessIdentifier]", "required: [msn, businessIdentifier]")
      .replace(/ {4}name:\n(?: {6}.*\n)+/, ""),
  );
  const stale = await generate(folder, "--check");
  expect(stale.code).toBe(1);
  expect(stale.output).toContain("packages/client/src/generated/2023-08/types.ts");
  expect(stale.output).toContain("pnpm generate");

  expect((await generate(folder)).code).toBe(0);
  const compiled = await typecheck(folder, "packages/testkit");
  expect(compiled.code).not.toBe(0);
  expect(compiled.output).toMatch(/editions\/2023-08\/.*'name' does not exist in type/);
}, 60_000);

test("a new operation gives a documented method, and does not compile until the emulator has a handler", async () => {
  const folder = copy();
  edit(folder, "2023-08/management.yaml", (yaml) =>
    yaml.replace(
      "components:\n",
      "  /management/v1/partners/contact:\n    $ref: paths/partners.yaml#/contact\ncomponents:\n",
    ),
  );
  edit(folder, "2023-08/paths/partners.yaml", (yaml) => {
    const whoami = /^whoami:\n(?:(?: .*)?\n)+?(?=^\S)/m.exec(yaml)?.[0] ?? "";
    return (
      yaml +
      whoami
        .replace("whoami:", "contact:")
        .replace("operationId: getPartnerWhoami", "operationId: getPartnerContact")
        .replace("x-method: whoami", "x-method: contact")
        .replace(/summary: .*/, "summary: Get who looks after the partner.")
    );
  });
  expect((await generate(folder)).code).toBe(0);

  const resources = readFileSync(
    path.join(folder, "packages/client/src/generated/2023-08/resources.ts"),
    "utf8",
  );
  expect(resources).toContain("* Get who looks after the partner.");
  expect(resources).toContain("contact(options?: CallOptions): Promise<Partner>;");
  expect(await typecheck(folder, "packages/client")).toEqual({ code: 0, output: "" });

  const compiled = await typecheck(folder, "packages/testkit");
  expect(compiled.code).not.toBe(0);
  expect(compiled.output).toMatch(/'getPartnerContact' is missing in type/);
}, 60_000);

test("another edition is a document and a file of handlers, and nothing else", async () => {
  const folder = copy();
  mkdirSync(path.join(folder, "documents"), { recursive: true });
  writeFileSync(path.join(folder, "documents/2030-01.json"), JSON.stringify(toyDocument));
  const handlers = path.join(folder, "packages/testkit/src/emulator/editions/2030-01");
  mkdirSync(handlers);
  writeFileSync(path.join(handlers, "edition.ts"), toyEdition);
  expect(await generate(folder)).toMatchObject({ code: 0 });
  expect(await typecheck(folder, "packages/testkit")).toEqual({ code: 0, output: "" });

  const file = path.join(folder, "packages/testkit/src/emulator/create-emulator.ts");
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
}, 150_000);
