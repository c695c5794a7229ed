import path from "node:path";

import { expect, test } from "vitest";

import { succeed } from "../src/commands.ts";
import { newestRelease } from "../src/newest-release.ts";
import { runPreviousTests } from "../src/previous/previous-tests.ts";
import { root } from "../src/repository.ts";
import { folders } from "./rehearsal.ts";

const release = await newestRelease(root);

if (release === undefined) {
  test("there has been no release yet, so there are no tests of one", async () => {
    expect(await succeed("git", ["tag", "--list", "@vipps-management/*"], { cwd: root })).toBe("");
  });
} else {
  test(`the tests of ${release} pass with what has been published`, async () => {
    const folder = path.join(path.dirname(folders.copy), "previous");
    const ended = await runPreviousTests({ since: release, builds: folders.copy, folder });
    expect(ended?.code, ended?.output).toBe(0);
  });
}
