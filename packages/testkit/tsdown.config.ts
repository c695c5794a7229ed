import { library } from "../../tsdown.base.ts";

export default library({
  entry: {
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
  },
  platform: "node",
});
