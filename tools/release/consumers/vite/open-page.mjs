import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

// The bundle needs nothing of a page, so Node can open it as well.

const page = readFileSync("dist/index.html", "utf8");
const script = /<script type="module" crossorigin src="(\/assets\/[^"]+)"/.exec(page)?.[1];
assert.ok(script, page);
const bundle = new URL(`dist${script}`, import.meta.url);
assert.doesNotMatch(readFileSync(bundle, "utf8"), /["']node:/);

await import(bundle.href);
assert.deepEqual(globalThis.result, {
  name: "ACME Fantastic Fitness",
  code: "not_found",
  browserPlatform: "function",
});
console.log(`${globalThis.result.name} has been looked up by what Vite has built.`);
