import { createRequire } from "node:module";
import path from "node:path";

import { run } from "../../support/commands.ts";
import { type Host, longest, reportIn } from "./host.ts";

const require = createRequire(import.meta.url);

const script = path.join(import.meta.dirname, "edge-vm-process.mjs");

/** The VM of Vercel's edge runtime, in a process of its own. */
export const edgeVm: Host = {
  name: "Vercel edge VM",
  version: (require("@edge-runtime/vm/package.json") as { version: string }).version,
  run: async (server) => reportIn(await run(process.execPath, [script, server], { timeout: longest })),
};
