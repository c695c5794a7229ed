import path from "node:path";

import { defineConfig } from "vitest/config";

/** The packages that have something to mutate. */
const packages = ["client", "node-adapter", "browser-adapter", "testkit"];

export default defineConfig({
  test: {
    projects: packages.map((name) => ({
      root: path.join(import.meta.dirname, "packages", name),
      test: {
        name,
        include: ["test/**/*.test.ts"],
        exclude: ["test/**/*.long.test.ts", "test/**/*.e2e.test.ts"],
        setupFiles: path.join(import.meta.dirname, "vitest.mutation.setup.ts"),
        isolate: false,
        testTimeout: 10_000,
      },
    })),
  },
});
