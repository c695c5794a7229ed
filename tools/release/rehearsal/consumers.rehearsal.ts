import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { run } from "../src/commands.ts";
import { readManifest } from "../src/repository.ts";
import { folders, published } from "./rehearsal.ts";

// Small projects, as users have them, which have installed the packages from the registry.

const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
const names = readdirSync(folders.consumers);
const tested = names.filter((name) => name !== "typescript");
const typescript = path.join(folders.consumers, "typescript");

test.each(tested)("the packages work in the project %s", async (name) => {
  const cwd = path.join(folders.consumers, name);
  const ended = await run("npm", ["test", "--silent"], { cwd, env });
  expect(ended.code, ended.output).toBe(0);
  expect(ended.output).not.toBe("");
});

test.each([...published])("%s is everywhere what has been published just now", (name, { manifest }) => {
  const installed = names
    .map((consumer) => path.join(folders.consumers, consumer, "node_modules", name))
    .filter((folder) => existsSync(folder))
    .map((folder) => readManifest(folder).version);
  expect(new Set(installed)).toEqual(new Set([manifest.version]));
});

test("a command tells the version that was published", async () => {
  const version = published.get("@vipps-management/spec")?.manifest.version ?? "none";
  const cwd = path.join(folders.consumers, "esm");
  const ended = await run("npx", ["--no-install", "@vipps-management/spec", "--version"], { cwd });
  expect(ended).toEqual({ code: 0, output: `${version}\n` });
});

describe.each(["5.9", "6.0", "7.0"])("TypeScript %s", (version) => {
  test.each(["NodeNext", "Node16", "Bundler"])(
    "finds nothing wrong with any entry point under %s, the types of libraries included",
    async (resolution) => {
      const compiler = `node_modules/typescript-${version}/bin/tsc`;
      const args = [compiler, "-p", `tsconfig.${resolution}.json`];
      const ended = await run(process.execPath, args, { cwd: typescript });
      expect(ended).toEqual({ code: 0, output: "" });
    },
  );
});
