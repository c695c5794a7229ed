import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

import type { KnipConfiguration, WorkspaceProjectConfig } from "knip";
import type { UserConfig } from "tsdown";

const root = import.meta.dirname;

/** What a workspace builds is what others can reach of it. One that builds nothing has a command in its manifest. */
async function entriesOf(folder: string): Promise<string[]> {
  if (!existsSync(path.join(root, folder, "tsdown.config.ts"))) return [];
  const built = (await import(path.join(root, folder, "tsdown.config.ts"))) as {
    default: UserConfig | UserConfig[];
  };
  const files = [built.default].flat().flatMap(({ entry }) => Object.values(entry as Record<string, string>));
  return files.map((file) => `${file}!`);
}

const folders = [
  ...["packages", "examples", "tools"].flatMap((group) =>
    readdirSync(path.join(root, group)).map((name) => `${group}/${name}`),
  ),
  "packages/client/conformance",
  "bench",
];

const workspaces: Record<string, WorkspaceProjectConfig> = {
  ".": {
    entry: ["scripts/api/reports.mjs", "vitest.mutation.config.ts", "vitest.mutation.setup.ts"],
    project: ["*.{ts,mjs}", "scripts/**/*.mjs"],
    ignoreDependencies: [
      // turbo starts it, and `packageManager` names it.
      "pnpm",
      // scripts/mutation.mjs starts it.
      "@stryker-mutator/core",
      // The JSX of the test kit's pages, which the root checks along with everything else.
      "hono",
    ],
  },
  tests: {
    entry: [
      ...["**/*.test.ts", "screenshots.ts", "**/*-process.mjs", "reliability/kill/calling.mjs"],
      ...["budget/write-budget.ts", "budget/call-sites/*.ts"],
    ],
    project: ["**/*.{ts,mjs}"],
    ignoreDependencies: [
      // Read as a file, for a page to run.
      "axe-core",
      // Its bundle is read as a file; the dependency has turbo build it first.
      "@vipps-management/example-worker",
    ],
    // Programs of the machine, without which the tests that need them are left out.
    ignoreBinaries: ["redis-server", "ip", "valgrind"],
  },
};

/** Files that are copied, and run where they are copied to. */
const copied: Readonly<Record<string, string[]>> = {
  bench: ["src/emulator/suite/*.suite.ts", "src/emulator/suite/web-globals.ts"],
};
for (const folder of folders) {
  const tests = existsSync(path.join(root, folder, "test")) ? ["test/**/*.test.ts"] : [];
  workspaces[folder] = {
    entry: [...(await entriesOf(folder)), ...tests, ...(copied[folder] ?? [])],
    project: ["**/*.{ts,tsx}"],
  };
}

/** Dependencies that no import shows. */
const unseen: Readonly<Record<string, string[]>> = {
  // Documents are found by `require.resolve`, by a name that is put together.
  "packages/testkit": ["@vipps-management/spec"],
  "tools/codegen": ["@vipps-management/spec"],
  // What it describes is read as files; the dependencies have turbo build them first.
  "tools/reference": ["spec", "node-adapter", "browser-adapter", "testkit"].map(
    (name) => `@vipps-management/${name}`,
  ),
  // Bundled, and imported in a process of its own, by a program that it writes.
  bench: ["@vippsmobilepay/sdk"],
  // Programs that they start.
  "tools/release": ["@arethetypeswrong/cli", "publint"],
  "tools/type-checker": ["typescript-7"],
};
for (const [folder, ignoreDependencies] of Object.entries(unseen))
  Object.assign(workspaces[folder] ?? {}, { ignoreDependencies });

workspaces.docs = {
  entry: ["serve.mjs", ".vitepress/serve-site.mjs"],
  project: [".vitepress/**/*.{ts,mjs}", "*.mjs"],
  // The script `build` starts it by its file.
  ignoreDependencies: ["@vipps-management/reference"],
};

export default {
  workspaces,
  // What an exported function takes or gives may be named by whoever calls it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreIssues: {
    // Projects that the tests make install `jest` and its types, at the versions that stand here.
    "pnpm-workspace.yaml": ["catalog"],
  },
  // Written by codegen, as the document has it: what of it is used is the document's business.
  ignore: ["packages/*/src/generated/**"],
} satisfies KnipConfiguration;
