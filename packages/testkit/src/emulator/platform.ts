import type { Platform } from "@vipps-management/client";

import type { EmulatorClock } from "./clock.ts";
import type { Random } from "./random.ts";
import { createSigner, type EmulatorKeys } from "./signer.ts";

/** What a platform is made of. */
export interface PlatformParts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly baseUrl: string;
  readonly clock: EmulatorClock;
  readonly random: Random;
  readonly credentials: EmulatorKeys;
}

/** A client's platform that lives in the emulator: its network, its keys, its time and its randomness. */
export function createPlatform({ fetch, baseUrl, clock, random, credentials }: PlatformParts): Platform {
  return {
    fetch: (url, init) => fetch(url, init),
    signer: createSigner({ fetch, clock, credentials }),
    baseUrl,
    now: () => clock.now(),
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
    random: () => random.next(),
    randomUUID: () => random.uuid(),
  };
}
