import { expect, test } from "vitest";

import { partnerEditions } from "./editions.ts";
import { expectExactlyOnce } from "./expect-exactly-once.ts";
import { orderStorm } from "./order-storm.ts";

// Side by side, and each with half as many calls at once as one alone would have: together they take as long as one.
test.concurrent.each(partnerEditions)(
  "edition $name: five hundred prefills through a server that fails a third of all attempts are each made exactly once",
  async (edition) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    expectExactlyOnce(await orderStorm(edition, 500, { concurrency: 32 }), 500);
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  },
  120_000,
);
