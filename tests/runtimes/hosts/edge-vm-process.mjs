// The suite in Vercel's edge VM: prints the report.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { EdgeVM } from "@edge-runtime/vm";

const script = fileURLToPath(import.meta.resolve("@vipps-management/conformance/edge-vm"));
const [server] = process.argv.slice(2);
const vm = new EdgeVM();
vm.evaluate(`globalThis.server = ${JSON.stringify(server)}`);
vm.evaluate(readFileSync(script, "utf8"));
console.log(JSON.stringify(await vm.evaluate("result")));
