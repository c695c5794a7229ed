import { getEventListeners } from "node:events";

import { describe, expect, test } from "vitest";

import { webPlatform } from "../src/platform.ts";

describe("the Web platform's sleep", () => {
  test("takes its time, and leaves nothing at the signal", async () => {
    const { signal } = new AbortController();
    const started = performance.now();
    await webPlatform.sleep(20, signal);
    expect(performance.now() - started).toBeGreaterThan(15);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  test("ends with the signal's reason, also when that was aborted before", async () => {
    const reason = new Error("closing time");
    const controller = new AbortController();
    const sleeping = webPlatform.sleep(3_600_000, controller.signal);
    controller.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
    await expect(webPlatform.sleep(3_600_000, controller.signal)).rejects.toBe(reason);
  });
});
