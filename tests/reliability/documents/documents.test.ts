import { expect, test } from "vitest";

import { fuzz } from "../support/fuzz.ts";
import { fuzzedEditions } from "./editions.ts";
import { fuzzDocuments } from "./fuzz-documents.ts";

test.each(fuzzedEditions)(
  "edition $name: whatever is sent, the emulator answers as its document has it",
  async (edition) => {
    const { plan, statuses, close } = await fuzzDocuments(edition);
    try {
      await fuzz(plan, { count: 2_000, seed: 1 });
    } finally {
      await close();
    }
    // Neither all accepted nor all refused: then it would not be the documents that are fuzzed.
    for (const status of [200, 201, 400, 401, 404, 405]) expect(statuses.get(status)).toBeGreaterThan(0);
  },
  60_000,
);
