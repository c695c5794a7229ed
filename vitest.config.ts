import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** Every package of the workspace that could hold tests, named as its folder. */
const folders = [
  ...["packages", "tools"].flatMap((group) =>
    readdirSync(path.join(root, group)).map((name) => path.join(root, group, name)),
  ),
  path.join(root, "bench"),
  path.join(root, "tests"),
].filter((folder) => existsSync(path.join(folder, "package.json")));

/** The packages that users' programs run: `npm run test:coverage` wants 95 % of the branches of each. */
const covered = ["client", "node-adapter", "browser-adapter", "testkit"];

/** Those that `npm test` leaves out: each kind is a mode of vitest, and a script `npm run test:<kind>`. */
const kinds = ["long", "e2e"];

/** The mode of `npm run test:runtimes`: those end-to-end tests, of which then none may be missing, and the README's table. */
const everyRuntime = "runtimes";

export default defineConfig(({ mode }) => ({
  test: {
    passWithNoTests: kinds.includes(mode),
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**", "tools/*/src/**"],
      exclude: ["**/generated/**"],
      reporter: ["html", "json-summary"],
      reportsDirectory: "coverage",
      reportOnFailure: true,
      thresholds: Object.fromEntries(covered.map((name) => [`packages/${name}/src/**`, { branches: 95 }])),
    },
    projects: folders.map((folder) => ({
      extends: true as const,
      root: folder,
      test: {
        name: (
          JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as { name: string }
        ).name.replace("@vipps-management/", ""),
        ...filesOf(mode === everyRuntime ? "e2e" : mode),
        // Tests leave nothing behind, so that files can share a process: it halves what they take.
        isolate: kinds.includes(mode) || mode === everyRuntime,
        // Long tests measure the heap.
        ...(mode === "long" && { pool: "forks" as const, execArgv: ["--expose-gc"] }),
        ...(mode === everyRuntime && { env: { EVERY_RUNTIME: "yes" } }),
        // A busy machine is slow: a test that needs longer than this hangs.
        testTimeout: mode === "long" ? 120_000 : 30_000,
      },
    })),
  },
}));

/** What a mode runs. */
function filesOf(mode: string): { include: string[]; exclude: string[] } {
  const others = kinds.filter((kind) => kind !== mode);
  return {
    include: [kinds.includes(mode) ? `**/*.${mode}.test.ts` : "**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**", ...others.map((kind) => `**/*.${kind}.test.ts`)],
  };
}
