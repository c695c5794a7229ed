import { describe, expect, test } from "vitest";

import { abortAfter } from "./abort-anywhere.ts";
import { handles } from "./collected.ts";
import { crowd } from "./crowd.ts";

describe.each([
  ["that is answered at once", { statuses: [200] }],
  ["that is tried again", { statuses: [503, 200] }],
  ["that is signed again", { statuses: [401, 200] }],
  ["that is refused", { statuses: [404] }],
])("a call %s", (_, script) => {
  test("that is aborted at any of its awaits settles with what is true, and lets go of everything", async () => {
    const before = handles().Timeout ?? 0;
    const seen = new Set<string>();
    for (let turns = 0; turns < 250; turns += 1) {
      const { outcome, openBodies, listeners } = await abortAfter(turns, script);
      seen.add(outcome);
      expect({ turns, openBodies, listeners }).toEqual({ turns, openBodies: 0, listeners: 1 });
    }
    // From the first await, where nothing was sent yet, to where it was too late to abort.
    expect([...seen].sort()).toEqual(
      ["aborted", script.statuses.at(-1) === 404 ? "not_found" : "data"].sort(),
    );
    expect(handles().Timeout ?? 0).toBeLessThanOrEqual(before);
  });
});

describe("one client that a crowd calls at once", () => {
  test("answers everybody through two expiries, and leaves nothing behind", async () => {
    const { outcomes, tokenRequests, left, sockets } = await crowd({ calls: 400, expiries: 2 });
    expect({ outcomes, left, sockets }).toEqual({ outcomes: { data: 400 }, left: 0, sockets: 0 });
    // One for each token that has expired, and now and then one for a call that was signed just before.
    expect(tokenRequests).toBeLessThanOrEqual(10);
  }, 60_000);

  test("settles every call when a third of the callers give up", async () => {
    const { outcomes, left, sockets } = await crowd({ calls: 400, abortions: true });
    const { data = 0, aborted = 0, ...others } = outcomes;
    expect({ others, sum: data + aborted, left, sockets }).toEqual({
      others: {},
      sum: 400,
      left: 0,
      sockets: 0,
    });
  }, 60_000);

  test("settles every call when it is closed in the middle", async () => {
    const { outcomes, left, sockets } = await crowd({ calls: 400, closed: true });
    const { data = 0, network = 0, ...others } = outcomes;
    expect({ others, sum: data + network, left, sockets }).toEqual({
      others: {},
      sum: 400,
      left: 0,
      sockets: 0,
    });
  }, 60_000);
});
