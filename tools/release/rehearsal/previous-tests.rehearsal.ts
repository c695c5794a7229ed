import path from "node:path";

import { expect, test } from "vitest";

import { newestRelease } from "../src/newest-release.ts";
import { runPreviousTests } from "../src/previous/previous-tests.ts";
import { root } from "../src/repository.ts";
import { folders } from "./rehearsal.ts";

const release = await newestRelease(root);

test.skipIf(release === undefined)(
  `the tests of ${release ?? "the newest release (there has been none yet)"} pass with what has been published`,
  async () => {
    const folder = path.join(path.dirname(folders.copy), "previous");
    const ended = await runPreviousTests({ since: release, builds: folders.copy, folder });
    expect(ended?.code, ended?.output).toBe(0);
  },
  600_000,
);
