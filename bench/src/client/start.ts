import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

import { build } from "esbuild";

import { contest, type Figure, type Measure } from "../figure.ts";
import { generalClients, onNode, own, type Program, sdks } from "./programs.ts";

/** From where all contenders can be imported. */
const folder = path.join(import.meta.dirname, "..");

/** What starting the client costs: a process, and whoever waits for a bundle. */
export async function clientStart(): Promise<Figure[]> {
  return [...(await coldImports()), ...(await bundles())];
}

/**
 * How long importing takes in a fresh process: by its own clock, since how long a process takes to start and to end varies by more
 * than that.
 */
function importOf({ name, imports }: Program): Measure {
  const modules = Array.from(imports.matchAll(/from ("[^"]+")/g), ([, specifier]) => specifier);
  const programs = path.join(folder, ".cache", "start");
  mkdirSync(programs, { recursive: true });
  const file = path.join(programs, `${name.replaceAll(/\W+/g, "-")}.mjs`);
  const all = modules.map((specifier) => `import(${specifier ?? ""})`).join(", ");
  writeFileSync(
    file,
    `const before = performance.now();\nawait Promise.all([${all}]);\nconsole.log(performance.now() - before);\n`,
  );
  return () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  };
}

async function coldImports(): Promise<Figure[]> {
  return contest({
    what: "importing the client in a fresh process",
    unit: "ms",
    ours: [own.name, importOf(own)],
    others: [
      ["the limit", () => 15, { atMost: 1 }],
      ...[onNode, ...sdks, ...generalClients].map((other) => [other.name, importOf(other)] as const),
    ],
    turns: 12,
    warmUps: 1,
  });
}

/** The bytes that a program has when all of it is in one file. */
const bundleOf =
  ({ imports, call }: Program): Measure =>
  async () => {
    const { outputFiles } = await build({
      stdin: { contents: `${imports}\n${call}`, resolveDir: folder },
      bundle: true,
      minify: true,
      platform: "node",
      format: "esm",
      write: false,
      logLevel: "error",
    });
    return gzipSync(outputFiles[0]?.contents ?? "").length;
  };

async function bundles(): Promise<Figure[]> {
  return contest({
    what: "a program that makes a client and one call, bundled, minified and gzipped, with all that it may load later",
    unit: "bytes",
    ours: [own.name, bundleOf(own)],
    others: [
      ...sdks.map((other) => [other.name, bundleOf(other), { atMost: 1 }] as const),
      ...generalClients.map((other) => [other.name, bundleOf(other)] as const),
    ],
    turns: 1,
    warmUps: 0,
  });
}
