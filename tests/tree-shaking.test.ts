import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { beforeAll, describe, expect, test } from "vitest";

import { root } from "./support/commands.ts";
import { bundleOurs } from "./support/bundle.ts";

// `sideEffects` is a promise to bundlers: what is imported and not used may be left out. Here one keeps us to it.

interface Manifest {
  readonly name: string;
  readonly exports: Record<string, unknown>;
  readonly sideEffects: boolean | readonly string[];
}

/** Every entry point that holds code, and whether its package says that importing it does something. */
const entryPoints = readdirSync(path.join(root, "packages")).flatMap((folder) => {
  const file = path.join(root, "packages", folder, "package.json");
  const { name, exports, sideEffects } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
  const declared = typeof sideEffects === "boolean" ? [] : sideEffects;
  return Object.keys(exports)
    .filter((key) => !key.endsWith(".json"))
    .map((key) => ({
      name: path.posix.join(name, key),
      hasEffects: declared.includes(`./dist/${key.slice(2)}.*`),
      isDeclared: sideEffects === false || declared.length > 0,
    }));
});
const quiet = entryPoints.filter(({ hasEffects }) => !hasEffects).map(({ name }) => name);
const loud = entryPoints.filter(({ hasEffects }) => hasEffects).map(({ name }) => name);

/**
 * Of each entry point one name, and words of the rest that must be gone when only that name is used. Where there is one name,
 * there is no rest; into what Playwright is called for, a bundler cannot see. What an edition loads later is a file of its own that
 * nothing then asks for; here, where all is to be one file, it is in it.
 */
const uses: Readonly<Record<string, readonly [name: string, ...gone: string[]]>> = {
  "@vipps-management/client": ["webPlatform", "class extends", "function logTo("],
  "@vipps-management/client/2023-08": ["isManagementError", "Idempotency-Key", "orderProduct"],
  "@vipps-management/client/2026-01": ["isManagementError", "Idempotency-Key", "orderProduct"],
  "@vipps-management/client/2023-08/check-prefill": ["checkPrefill"],
  "@vipps-management/client/2026-01/check-prefill": ["checkPrefill"],
  "@vipps-management/client/access-token": ["memoryTokenStore", "client_secret", "fetch("],
  "@vipps-management/client/helpers": ["parseMsn", "function logo(", "hasValid"],
  "@vipps-management/client/message-signature": ["contentDigest", "signature-input", "SignatureError"],
  "@vipps-management/client/telemetry": ["openTelemetry"],
  "@vipps-management/node-adapter": ["secretsFromFiles", "VIPPS_CLIENT_ID", "Agent("],
  "@vipps-management/browser-adapter": ["sharedKey", "indexedDB", "function messageSigner("],
  "@vipps-management/browser-adapter/backend": ["memoryNonceStore", "authorize", "no_such_operation"],
  "@vipps-management/spec/diff": ["sentenceOf", "not_openapi", "broken_reference"],
  "@vipps-management/testkit": ["isOrganisationNumber", "accesstoken/get", "ACME"],
  "@vipps-management/testkit/2026-01": ["fixtures", "function createFactories("],
  "@vipps-management/testkit/server": ["exportTo", "node:http", "/_emulator"],
  "@vipps-management/testkit/guard": ["ProductionError", "function forbidProduction("],
  "@vipps-management/testkit/matchers": ["toHaveReceived", "toHaveMailed", "toHaveOrder"],
  "@vipps-management/testkit/playwright": ["expect"],
  "@vipps-management/testkit/msw": ["emulatorHandler"],
};

test("each package declares its side effects", () => {
  expect(entryPoints.filter(({ isDeclared }) => !isDeclared)).toEqual([]);
  expect(loud).toEqual(["@vipps-management/testkit/vitest", "@vipps-management/testkit/jest"]);
});

test("no entry point is left out below", () => {
  expect(Object.keys(uses).sort()).toEqual([...quiet].sort());
});

test.each(quiet)("an import of %s of which nothing is used leaves nothing", async (name) => {
  expect(await bundleOurs(`import "${name}";`)).toBe("");
});

test.each(loud)("an import of %s stays, because it registers the matchers and the guard", async (name) => {
  const bundle = await bundleOurs(`import "${name}";`);
  expect(bundle).toContain("toHaveReceived");
  expect(bundle).toContain("afterEach(");
});

describe.each(Object.entries(uses))("of %s", (entryPoint, [name, ...gone]) => {
  let whole: string;
  let alone: string;
  beforeAll(async () => {
    whole = await bundleOurs(`export * from "${entryPoint}";`);
    alone = await bundleOurs(`export { ${name} } from "${entryPoint}";`);
  });

  test(`${name} alone brings nothing along that it does not use`, () => {
    expect(alone).toMatch(new RegExp(`export \\{ (\\w+ as )?${name} \\}`));
    if (gone.length === 0) expect(alone.length).toBeGreaterThan(whole.length * 0.99);
    for (const words of gone) {
      expect([whole.includes(words), alone.includes(words)], words).toEqual([true, false]);
    }
  });
});
