import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

import { serve } from "@vipps-management/testkit/server";
import { build } from "esbuild";

const emulator = await serve({ edition: "2026-01" });
const { clientId, clientSecret, subscriptionKey } = emulator.emulator.credentials.partner;
Object.assign(process.env, {
  VIPPS_CLIENT_ID: clientId,
  VIPPS_CLIENT_SECRET: clientSecret,
  VIPPS_SUBSCRIPTION_KEY: subscriptionKey,
  VIPPS_BASE_URL: emulator.url,
});

// undici is CommonJS, and what is bundled of it calls `require` for modules of Node, which an ES module has none of.
const withRequire =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

// Away from node_modules, so that a bundle with something missing cannot find it there.
const folder = mkdtempSync(path.join(tmpdir(), "bundle-"));
try {
  const options = { entryPoints: ["handler.mjs"], bundle: true, platform: "node", target: "node20" };
  const asCommonJs = path.join(folder, "handler.cjs");
  await build({ ...options, format: "cjs", outfile: asCommonJs });
  const asModule = path.join(folder, "handler.mjs");
  await build({ ...options, format: "esm", outfile: asModule, banner: { js: withRequire } });

  for (const { handler } of [createRequire(import.meta.url)(asCommonJs), await import(asModule)]) {
    const found = await handler({ msn: "123456" });
    assert.deepEqual(found, { statusCode: 200, body: "ACME Fantastic Fitness" });
    assert.deepEqual(await handler({ msn: "999999" }), { statusCode: 404, body: "not_found" });
  }
} finally {
  rmSync(folder, { recursive: true });
  await emulator.close();
}
console.log("ACME Fantastic Fitness has been looked up by what esbuild has bundled.");
