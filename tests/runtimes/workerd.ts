import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { type Ended, root, run } from "../support/commands.ts";

const require = createRequire(import.meta.url);

/** The program itself, not the package's script around it, which needs to have been installed by a script. */
function workerd(): string {
  const { platform, arch } = process;
  const system = { win32: "windows", linux: "linux", darwin: "darwin" }[platform as string] ?? platform;
  const name = `@cloudflare/workerd-${system}-${arch === "arm64" ? "arm64" : "64"}`;
  return createRequire(require.resolve("workerd/package.json")).resolve(`${name}/bin/workerd`);
}

/** The built main entry of the test kit with all that it imports, named as a Worker imports them. */
function modules(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, file: string): void => {
    if (found.has(name)) return;
    found.set(name, file);
    for (const [, next = ""] of readFileSync(file, "utf8").matchAll(/^import .* from "(\.\/[^"]+)";$/gm))
      add(path.posix.join(path.posix.dirname(name), next), path.join(path.dirname(file), next));
  };
  add("worker.mjs", path.join(import.meta.dirname, "worker.mjs"));
  add("@vipps-management/testkit", path.join(root, "packages", "testkit", "dist", "index.mjs"));
  return found;
}

/** Tells the story in a Worker. */
export async function runInWorkerd(seed: number): Promise<Ended> {
  mkdirSync(path.join(root, ".cache"), { recursive: true });
  const folder = mkdtempSync(path.join(root, ".cache", "workerd-"));
  try {
    const embedded = Array.from(modules(), ([name, file]) => {
      const place = path.relative(folder, file).replaceAll(path.sep, "/");
      return `(name = ${JSON.stringify(name)}, esModule = embed ${JSON.stringify(place)})`;
    });
    const config = path.join(folder, "config.capnp");
    writeFileSync(
      config,
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "story", worker = .story)]);
const story :Workerd.Worker = (
  compatibilityDate = "2026-01-01",
  modules = [${embedded.join(", ")}],
  bindings = [(name = "seed", text = "${seed}")],
);
`,
    );
    return await run(workerd(), ["test", config]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
