/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circles",
      comment:
        "Files that import each other, types included, are one thing in two places: move what they share.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "optional-peers-in-their-own-entry",
      comment:
        "The emulator needs no test runner: each optional peer is imported by the entry point that is named for it.",
      severity: "error",
      from: {
        path: "^packages/testkit/src/",
        pathNot: "^packages/testkit/src/(msw|playwright|matchers/(vitest|jest))[.]ts$",
      },
      to: { path: "node_modules/(msw|@playwright/test|expect|vitest)/" },
    },
  ],
  options: {
    // Types vanish when compiled, so circles of types are visible only before.
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["node_modules", "(^|/)dist/"] },
    exclude: { path: "(^|/)dist/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
