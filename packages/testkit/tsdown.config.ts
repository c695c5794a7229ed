import { library } from "../../tsdown.base.ts";

const entry = {
  index: "src/index.ts",
  "2026-01": "src/2026-01.ts",
  server: "src/server/index.ts",
  cli: "src/cli.ts",
  matchers: "src/matchers/matchers.ts",
  vitest: "src/matchers/vitest.ts",
  jest: "src/matchers/jest.ts",
  playwright: "src/playwright.ts",
  msw: "src/msw.ts",
  guard: "src/guard/guard.ts",
};

export default {
  // Not `node`, although some entries are for Node: what entries share would then import a module of Node's, the main one's too.
  ...library({ entry, platform: "neutral" }),
  deps: { neverBundle: [/^node:/] },
};
