import { serve } from "@vipps-management/testkit/server";

import { partnerHeaders } from "../keys.ts";
import { answering } from "../subject.ts";
import { usedHeap } from "./heap.ts";

// A server with as many spaces as it is told.
const count = Number(process.argv[2]);

const { url, spaces } = await serve({ maximumSpaces: 2 * count });
const headers: Record<string, string>[] = [];
for (let made = 0; made < count; made += 1) headers.push(await partnerHeaders(spaces.create().emulator));
console.log(JSON.stringify({ url, headers }));

answering({
  /** The bytes of the heap that each of as many others takes, which are made for it and then end. */
  bytes: () => {
    const before = usedHeap();
    const made = Array.from({ length: count }, () => spaces.create());
    const taken = usedHeap() - before;
    for (const { name } of made) spaces.end(name);
    return taken / count;
  },
  /** The microseconds of the processor that this process has had so far. */
  processor: () => {
    const { user, system } = process.cpuUsage();
    return user + system;
  },
});
process.once("SIGTERM", () => process.exit());
