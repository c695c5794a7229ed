import assert from "node:assert/strict";

import { serve } from "@vipps-management/testkit/server";
import { build } from "esbuild";
import { Miniflare } from "miniflare";

await build({
  entryPoints: ["worker.mjs"],
  outfile: "dist/worker.mjs",
  bundle: true,
  format: "esm",
  conditions: ["workerd", "worker"],
});

const emulator = await serve({ edition: "2026-01" });
const { clientId, clientSecret, subscriptionKey } = emulator.emulator.credentials.partner;
const miniflare = new Miniflare({
  modules: true,
  scriptPath: "dist/worker.mjs",
  compatibilityDate: "2026-04-01",
  cf: false, // else it asks for a file elsewhere
  bindings: {
    VIPPS_CLIENT_ID: clientId,
    VIPPS_CLIENT_SECRET: clientSecret,
    VIPPS_SUBSCRIPTION_KEY: subscriptionKey,
    VIPPS_BASE_URL: emulator.url,
  },
});

try {
  const { name } = await (await miniflare.dispatchFetch("https://worker.example/123456")).json();
  assert.equal(name, "ACME Fantastic Fitness");
  const unknown = await miniflare.dispatchFetch("https://worker.example/999999");
  assert.deepEqual([unknown.status, await unknown.json()], [404, { code: "not_found" }]);
  console.log(`${name} has been looked up by a Worker.`);
} finally {
  await miniflare.dispose();
  await emulator.close();
}
