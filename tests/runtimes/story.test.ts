import { tell } from "@vipps-management/conformance";
import { expect, test } from "vitest";

// What every runtime tells in the same bytes (runtimes.e2e.test.ts) has to be worth telling.

test("the story has every kind of answer in it", async () => {
  const story = await tell(1);
  const statuses = new Set(story.flatMap((line) => /^\["[A-Z]+","[^"]*",(\d{3}),/.exec(line)?.[1] ?? []));
  expect([...statuses].sort()).toEqual([
    "200",
    "201",
    "400",
    "401",
    "403",
    "404",
    "405",
    "409",
    "429",
    "500",
    "503",
  ]);
  for (const error of ["TypeError", "product-order-completed", "information-requested", "not JSON"])
    expect(story.filter((line) => line.includes(error))).not.toEqual([]);
});

test("told again it is the same, and with another seed it is not", async () => {
  expect(await tell(1)).toEqual(await tell(1));
  expect(await tell(2)).not.toEqual(await tell(1));
});
