import { expect, test } from "vitest";

import { noLimit } from "../support/long-run.ts";
import { crowd, type CrowdEvents } from "./crowd.ts";

const calls = 10_000;

test.each<[string, CrowdEvents]>([
  ["while tokens expire", { calls, expiries: 20 }],
  ["and give up", { calls, abortions: true, expiries: 5 }],
  ["while it is closed", { calls, closed: true }],
])(
  "one client that ten thousand call at once %s settles every call and leaves nothing behind",
  async (name, events) => {
    const began = performance.now();
    const { outcomes, tokenRequests, left, sockets } = await crowd(events);
    console.log(
      name,
      JSON.stringify({ outcomes, tokenRequests, seconds: Math.round((performance.now() - began) / 1000) }),
    );
    // A call is signed again once: two expiries within it, on a clock that leaps, are one too many.
    const allowed = ["data", "aborted", "network", "unauthorized"];
    expect(Object.keys(outcomes).filter((outcome) => !allowed.includes(outcome))).toEqual([]);
    const settled = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
    expect({ settled, left, sockets }).toEqual({ settled: calls, left: 0, sockets: 0 });
  },
  noLimit,
);
