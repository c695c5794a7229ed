// The runtimes that have a program of their own. Each comes as a package with a binary in it, so no script has to run when it is
// installed; they go to .cache/, since hardly anybody needs them. Those that come with the workspace or from the system are
// in hosts/.
import path from "node:path";

const root = path.join(import.meta.dirname, "..", "..");
const { platform, arch } = process;
const system = platform === "win32" ? "win" : platform;
const end = platform === "win32" ? ".exe" : "";

/**
 * @typedef {object} Runtime
 * @property {string} name as in the README's table
 * @property {string} version
 * @property {string} packageName
 * @property {string} binary where its program is
 * @property {string[]} args what goes before the file to run
 */

/**
 * @param {string} name
 * @param {string} version
 * @param {string} packageName
 * @param {string} file the program within the package
 * @param {string[]} args
 * @returns {Runtime}
 */
function runtime(name, version, packageName, file, args = []) {
  const folder = path.join(root, ".cache", "runtimes", `${name.toLowerCase()}-${version}`);
  const binary = path.join(folder, "node_modules", packageName, ...file.split("/")) + end;
  return { name, version, packageName, binary, args };
}

const node = `node-${system}-${arch}`;
const deno = `@deno/${platform}-${arch}${platform === "linux" ? "-glibc" : ""}`;
const bun = `@oven/bun-${platform === "win32" ? "windows" : platform}-${arch === "arm64" ? "aarch64" : arch}`;

/** @type {readonly Runtime[]} */
export const runtimes = [
  runtime("Node", "20.19.6", node, "bin/node"),
  runtime("Node", "22.23.3", node, "bin/node"),
  runtime("Node", "24.21.0", node, "bin/node"),
  runtime("Node", "26.10.0", node, "bin/node"),
  runtime("Deno", "2.9.6", deno, "deno", [
    "run",
    "--quiet",
    "--no-remote",
    "--node-modules-dir=manual",
    "--allow-net=127.0.0.1",
  ]),
  runtime("Bun", "1.4.5", bun, "bin/bun", ["run"]),
];
