import path from "node:path";

import { defineConfig } from "vitest/config";

/** The packages that have something to mutate. */
const packages = ["client", "node-adapter", "browser-adapter", "testkit"];

/** Tests that start processes, which know nothing of the mutants. */
const elsewhere = ["test/server/cli.test.ts", "test/conformance/cli.test.ts"];

export default defineConfig({
  test: {
    projects: packages.map((name) => ({
      root: path.join(import.meta.dirname, "packages", name),
      test: {
        name,
        include: ["test/**/*.test.ts"],
        exclude: ["test/**/*.long.test.ts", "test/**/*.e2e.test.ts", ...elsewhere],
        isolate: false,
        testTimeout: 30_000,
      },
    })),
  },
});
