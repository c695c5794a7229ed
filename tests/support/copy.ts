import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

import { binary, type Ended, root, run } from "./commands.ts";

/** A copy of the documents, the client and the emulator, in which anything can be changed. */
export interface Copy {
  readonly folder: string;
  /** Everything as it stands in the repository; what the compiler knows already stays known. */
  restore(): void;
  /** Changes a file, or makes it. */
  edit(file: string, change: (text: string) => string): void;
  /** What `pnpm generate` does, or with `--check` what it says. */
  generate(...args: string[]): Promise<Ended>;
  /** What `pnpm typecheck` says of a package. */
  typecheck(name: string): Promise<Ended>;
  remove(): void;
}

const documents = {
  "2023-08": "2023-08/management.yaml",
  "2026-01": "2026-01/management.yaml",
  "access-token": "access-token/access-token.yaml",
  control: "control/control.yaml",
};

const openapi = "packages/spec/openapi";

export function createCopy(): Copy {
  const copies = path.join(root, ".cache", "documents");
  mkdirSync(copies, { recursive: true });
  const folder = mkdtempSync(path.join(copies, "copy-"));
  for (const file of [
    "tsconfig.base.json",
    "pnpm-workspace.yaml",
    "prettier.config.mjs",
    ".editorconfig",
    "package.json",
  ])
    cpSync(path.join(root, file), path.join(folder, file));
  for (const name of ["packages/client", "packages/testkit"]) {
    for (const file of ["tsconfig.json", "package.json"])
      cpSync(path.join(root, name, file), path.join(folder, name, file));
    symlinkSync(path.join(root, name, "node_modules"), path.join(folder, name, "node_modules"));
  }
  /** Documents whose YAML is not that of the repository; of the others there is a bundle. */
  let changed = new Set<string>();

  const restore = (): void => {
    for (const part of [openapi, "packages/client/src", "packages/testkit/src", "documents"])
      rmSync(path.join(folder, part), { recursive: true, force: true });
    for (const part of [openapi, "packages/client/src", "packages/testkit/src"])
      cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
    for (const name of Object.keys(documents))
      cpSync(
        path.join(root, "packages/spec/dist", `${name}.json`),
        path.join(folder, "documents", `${name}.json`),
      );
    changed = new Set();
  };
  restore();

  const bundle = async ([name, source]: [string, string]): Promise<void> => {
    const [from, to] = [path.join(folder, openapi, source), path.join(folder, "documents", `${name}.json`)];
    const bundled = await run(binary("redocly", "packages/spec"), ["bundle", from, "-o", to]);
    if (bundled.code !== 0) throw new Error(bundled.output);
  };

  return {
    folder,
    restore,
    edit: (file, change) => {
      const absolute = path.join(folder, file);
      const before = existsSync(absolute) ? readFileSync(absolute, "utf8") : "";
      const after = change(before);
      if (after === before) throw new Error(`${file} is to change, and does not.`);
      mkdirSync(path.dirname(absolute), { recursive: true });
      writeFileSync(absolute, after);
      for (const name of Object.keys(documents))
        if (file.startsWith(`${openapi}/${name}/`) || file.startsWith(`${openapi}/shared/`))
          changed.add(name);
    },
    generate: async (...args) => {
      await Promise.all(
        Object.entries(documents)
          .filter(([name]) => changed.has(name))
          .map(bundle),
      );
      changed = new Set();
      const cli = path.join(root, "tools/codegen/dist/cli.mjs");
      const options = ["--documents", path.join(folder, "documents"), "--root", folder];
      return run(process.execPath, [cli, ...options, ...args]);
    },
    typecheck: (name) => {
      const known = path.join(folder, `${name.replaceAll("/", "-")}.tsbuildinfo`);
      const options = ["--incremental", "--tsBuildInfoFile", known];
      return run(binary("tsc"), ["-p", path.join(folder, name), ...options]);
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
