import { expect, test } from "vitest";

import { partnerEditions } from "./editions.ts";
import { expectExactlyOnce } from "./expect-exactly-once.ts";
import { orderStorm } from "./order-storm.ts";

test.each(partnerEditions)(
  "edition $name: ten thousand prefills through a server that fails a third of all attempts are each made exactly once",
  async (edition) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", note);
    const report = await orderStorm(edition, 10_000, { concurrency: 128, seed: 2 });
    expectExactlyOnce(report, 10_000);
    console.log(
      `${report.succeeded.size} succeeded, ${report.failed.size} failed, ${report.attempts.faulty} faulty attempts`,
    );
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  },
  300_000,
);
