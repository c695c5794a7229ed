import type { Partner, Party } from "./records.ts";
import type { World } from "./world.ts";

/** The partner that a party is. */
export function partnerOf(world: World, party: Party): Partner | undefined {
  return party.kind === "partner" ? world.state.partners.get(party.id) : undefined;
}
