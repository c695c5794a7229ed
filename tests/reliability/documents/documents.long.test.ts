import { expect, test } from "vitest";

import { expectNoGrowth, longRun, noLimit } from "../support/long-run.ts";
import { fuzzedEditions } from "./editions.ts";
import { fuzzDocuments } from "./fuzz-documents.ts";

test.each(fuzzedEditions)(
  "edition $name: whatever is sent, the emulator answers as its document has it, and does not grow",
  async (edition) => {
    const { plan, statuses, close } = await fuzzDocuments(edition);
    try {
      expectNoGrowth(await longRun(`documents ${edition.name}`, plan));
      console.log(Object.fromEntries(statuses));
    } finally {
      await close();
    }
    for (const status of [200, 201, 400, 401, 403, 404, 405, 409])
      expect(statuses.get(status)).toBeGreaterThan(0);
  },
  noLimit,
);
