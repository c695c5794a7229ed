import { expect, test } from "vitest";

import { expectExactlyOnce } from "./expect-exactly-once.ts";
import { orderStorm } from "./order-storm.ts";

test("a thousand prefills through a server that fails a third of all attempts are each made exactly once", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", note);
  expectExactlyOnce(await orderStorm(1_000), 1_000);
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
}, 120_000);
