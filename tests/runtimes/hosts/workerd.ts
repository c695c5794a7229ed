import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { root, run } from "../../support/commands.ts";
import { type Host, longest, reportIn } from "./host.ts";

const require = createRequire(import.meta.url);
const manifest = require.resolve("workerd/package.json");
const runner = fileURLToPath(import.meta.resolve("@vipps-management/conformance/workerd"));

/** The program itself, not the package's script around it, which needs to have been installed by a script. */
function program(): string {
  const { platform, arch } = process;
  const system = { win32: "windows", linux: "linux", darwin: "darwin" }[platform as string] ?? platform;
  const name = `@cloudflare/workerd-${system}-${arch === "arm64" ? "arm64" : "64"}`;
  return createRequire(manifest).resolve(`${name}/bin/workerd`);
}

/** A Worker, without Cloudflare's compatibility with Node. */
export const workerd: Host = {
  name: "workerd",
  version: (require(manifest) as { version: string }).version,
  run: async (server) => {
    mkdirSync(path.join(root, ".cache"), { recursive: true });
    const folder = mkdtempSync(path.join(root, ".cache", "workerd-"));
    try {
      const config = path.join(folder, "config.capnp");
      writeFileSync(config, configuration(path.relative(folder, runner).replaceAll(path.sep, "/"), server));
      return reportIn(await run(program(), ["test", config], { timeout: longest }));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const configuration = (
  file: string,
  server: string,
): string => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "suite", worker = .suite),
  (name = "internet", network = (allow = ["local", "private"])),
]);
const suite :Workerd.Worker = (
  compatibilityDate = "2026-01-01",
  modules = [(name = "worker.mjs", esModule = embed ${JSON.stringify(file)})],
  bindings = [(name = "server", text = ${JSON.stringify(server)})],
);
`;
