import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** Every package of the workspace that could hold tests, named as its folder. */
const folders = [
  ...["packages", "tools"].flatMap((group) =>
    readdirSync(path.join(root, group)).map((name) => path.join(root, group, name)),
  ),
  path.join(root, "tests"),
].filter((folder) => existsSync(path.join(folder, "package.json")));

// Long tests (*.long.test.ts) run only with `npm run test:long`, which is `vitest run --mode long`.
export default defineConfig(({ mode }) => ({
  test: {
    passWithNoTests: mode === "long",
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**", "tools/*/src/**"],
      exclude: ["**/generated/**"],
      reportsDirectory: "coverage",
    },
    projects: folders.map((folder) => ({
      extends: true as const,
      root: folder,
      test: {
        name: (
          JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { name: string }
        ).name.replace("@vipps-management/", ""),
        include: mode === "long" ? ["**/*.long.test.ts"] : ["**/*.test.ts"],
        exclude:
          mode === "long"
            ? ["**/node_modules/**", "**/dist/**"]
            : ["**/node_modules/**", "**/dist/**", "**/*.long.test.ts"],
        // Long tests measure the heap.
        ...(mode === "long" && { pool: "forks" as const, execArgv: ["--expose-gc"] }),
        // Then none may be missing, and the README's table is written: tests/runtimes.
        ...(mode === "runtimes" && { env: { EVERY_RUNTIME: "yes" } }),
        // A busy machine is slow: a test that needs longer than this hangs.
        testTimeout: mode === "long" ? 120_000 : 30_000,
      },
    })),
  },
}));
