import type { Platform } from "@vipps-management/client";
import { accessTokenSigner } from "@vipps-management/client/access-token";
import type { Fault } from "@vipps-management/testkit";
import type { EmulatorServer } from "@vipps-management/testkit/server";

import type { PartnerEdition } from "../editions.ts";
import type { Outcomes } from "../support/outcomes.ts";
import { seeded } from "../support/seeded.ts";
import { wrongIn } from "./check-world.ts";
import { type Maker, makeOrders } from "./maker.ts";
import { actUntil } from "./people.ts";

/** What histories share: a server with a space for each, and connections to it. */
export interface Stage {
  readonly server: EmulatorServer;
  readonly platform: Platform;
  readonly edition: PartnerEdition;
}

/** Faults pass quickly; it is the calls that are many. */
const patience = { timeout: 20_000, retry: { maxRetries: 8, minDelay: 1, maxDelay: 10 } };

/** What may befall any request: before it is carried out, or after, so that an order exists of which its maker was not told. */
const faults: readonly Fault[] = [
  { kind: "connection-reset", at: "after" },
  { kind: "connection-reset", at: "before" },
  { kind: "closed-socket", at: "after" },
  { kind: "half-body", at: "after" },
  { status: 503, at: "after" },
  { status: 500, at: "before" },
  { status: 429, at: "before" },
];

/**
 * Two partners, merchants and the back office, all at once in a space of their own, with faults.
 *
 * @returns What is wrong then, in sentences.
 */
export async function runHistory(stage: Stage, seed: number, seen: Outcomes): Promise<string[]> {
  const { server, platform, edition } = stage;
  const { name: space, emulator } = server.spaces.create({ seed });
  for (const fault of faults) emulator.faults.withProbability(0.03, "*", fault);
  const { partner, otherPartner } = emulator.credentials;
  const makers = [partner, otherPartner].map((keys, index): Maker => {
    const client = edition.partnerWith({ ...platform, signer: accessTokenSigner(keys) }, patience, seed);
    const title = `History ${seed} of ${"AB".charAt(index)}`;
    return { client, title, tried: [], wrong: [], random: seeded(seed * 3 + index), seen };
  });
  let isOver = false;
  const people = actUntil(() => isOver, { emulator, random: seeded(seed * 3 + 2), seen });
  try {
    await Promise.all(makers.map(makeOrders)).finally(() => {
      isOver = true;
    });
    await people;
    emulator.faults.clear();
    return [...makers.flatMap((maker) => maker.wrong), ...(await wrongIn(emulator, makers))];
  } finally {
    server.spaces.end(space);
  }
}
