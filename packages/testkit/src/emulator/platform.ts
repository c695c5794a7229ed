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
  /** Milliseconds by which the client's clock is ahead of the emulator's; negative when it is behind. */
  readonly skew: number;
}

/** A client's platform that lives in the emulator: its network, its keys, its time and its randomness. */
export function createPlatform({
  fetch,
  baseUrl,
  clock,
  random,
  credentials,
  skew,
}: PlatformParts): Platform {
  if (!Number.isFinite(skew))
    throw new RangeError("The skew of a platform's clock is a number of milliseconds.");
  const now = (): number => clock.now() + skew;
  return {
    fetch: (url, init) => fetch(url, init),
    signer: createSigner({ fetch, clock: { now }, credentials }),
    baseUrl,
    now,
    sleep: (milliseconds, signal) => clock.sleep(milliseconds, signal),
    random: () => random.next(),
    randomUUID: () => random.uuid(),
  };
}
