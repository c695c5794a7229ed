import { readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { run, succeed } from "../src/commands.ts";
import { root } from "../src/repository.ts";
import { folders, published } from "./rehearsal.ts";

const binaries = path.join(root, "tools/release/node_modules/.bin");

describe.each([...published])("the tarball of %s", (name, { folder, manifest, tarball }) => {
  const installed = path.join(folders.consumers, "esm/node_modules", name);

  test("holds what is built, a README and the licence, and no test, source or map", async () => {
    const listed = await succeed("tar", ["-tzf", tarball], { cwd: folder });
    const files = listed.split("\n").map((file) => file.replace("package/", ""));
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    const besides = files.filter((file) => !/^dist\/[^/]+(\.d)?\.[mc]?(js|ts|json)$/.test(file));
    expect(besides.filter((file) => !/^[A-Z]+(\.md)?$/.test(file))).toEqual(["package.json"]);
    expect(files.filter((file) => /\.(test|map)\b|(?<!\.d)\.[mc]?tsx?$/.test(file))).toEqual([]);
  });

  test("holds every file that its manifest names", () => {
    const targets = filesNamedIn([manifest.exports, manifest.bin]);
    expect(targets.length).toBeGreaterThan(1);
    for (const target of targets) expect(readFileSync(path.join(installed, target), "utf8")).not.toBe("");
  });

  test("points to no source map, and to no folder of the machine that built it", async () => {
    const pattern = `sourceMappingURL|${folders.copy}|${root}`;
    const found = await run("grep", ["-rlE", "--exclude-dir=node_modules", pattern, installed], {
      cwd: folder,
    });
    expect(found.output).toBe("");
  });

  test("is without fault for publint", async () => {
    const ended = await run(path.join(binaries, "publint"), [tarball, "--strict"], { cwd: folder });
    expect(ended.code, ended.output).toBe(0);
    expect(ended.output).toContain("All good!");
  });

  // `node16`: who has Node 20.19 has a TypeScript that reads `exports`, which "node10" does not.
  test("has types that attw finds right in both module systems", async () => {
    const options = ["--profile", "node16", "--no-definitely-typed", "--no-color"];
    const ignored = rulesIgnored[name] ?? [];
    const ended = await run(path.join(binaries, "attw"), [tarball, ...options, ...ignored], { cwd: folder });
    expect(ended.code, ended.output).toBe(0);
  });
});

const rulesIgnored: Readonly<Record<string, readonly string[]>> = {
  // `testkit/vitest` is for `import` alone, because Vitest is.
  "@vipps-management/testkit": ["--ignore-rules", "cjs-resolves-to-esm"],
};

/** Every path in a part of a manifest, at any depth. */
function filesNamedIn(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.values(part).flatMap(filesNamedIn);
}
