import path from "node:path";

import { defineConfig } from "vitest/config";

/** The packages that have something to mutate. */
const packages = ["client", "node-adapter", "browser-adapter", "testkit"];

/** Tests that start processes, which know nothing of the mutants; and slow ones of what is not mutated. */
const elsewhere = [
  "test/{server,conformance}/cli.test.ts",
  "test/helpers/**",
  "test/{connections,node-platform,pool-fetch}.test.ts",
];

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
