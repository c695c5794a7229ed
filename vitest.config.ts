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

/** Those that `npm test` leaves out: each kind is a mode of vitest, and a script `npm run test:<kind>`. */
const kinds = ["long", "e2e"];

export default defineConfig(({ mode }) => ({
  test: {
    passWithNoTests: kinds.includes(mode),
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
        include: kinds.includes(mode) ? [`**/*.${mode}.test.ts`] : ["**/*.test.ts"],
        exclude: [
          ...["**/node_modules/**", "**/dist/**"],
          ...kinds.filter((kind) => kind !== mode).map((kind) => `**/*.${kind}.test.ts`),
        ],
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
