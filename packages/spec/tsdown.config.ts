import { library, program } from "../../tsdown.base.ts";

// The documents are in dist/ already.
const beside = { clean: false, deps: { neverBundle: [/^node:/] } };

export default [
  { ...library({ entry: { diff: "src/diff/index.ts" }, platform: "neutral" }), ...beside },
  { ...program({ cli: "src/cli.ts" }), ...beside },
];
