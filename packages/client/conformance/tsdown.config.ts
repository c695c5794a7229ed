import type { UserConfig } from "tsdown";

import { program } from "../../../tsdown.base.ts";

/** For runtimes that have no packages to look into: the built packages are in the file. */
function inOneFile(entry: Record<string, string>, format: "esm" | "iife"): UserConfig {
  return {
    ...program(entry),
    format,
    platform: "browser",
    clean: false,
    deps: { alwaysBundle: [/./], onlyBundle: false },
    outputOptions: { codeSplitting: false },
  };
}

export default [
  // On Node, Deno and Bun the packages are imported by name, as a user's program does.
  program({ index: "index.ts", node: "runners/node.ts" }),
  inOneFile({ workerd: "runners/workerd.ts" }, "esm"),
  inOneFile({ page: "runners/page.ts" }, "esm"),
  inOneFile({ "edge-vm": "runners/edge-vm.ts" }, "iife"),
];
