import { test } from "vitest";

import { runHistories } from "./histories.ts";

test("whatever people do in whatever order, the emulator does what the guide says, and all operations tell the same", async () => {
  await runHistories(200, 20230815);
}, 180_000);
