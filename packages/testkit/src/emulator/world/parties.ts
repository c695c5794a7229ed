import type { Party } from "./records.ts";

/** One text for one party. */
export function partyKey({ kind, id }: Party): string {
  return `${kind} ${id}`;
}

export function isSameParty(one: Party, other: Party): boolean {
  return one.kind === other.kind && one.id === other.id;
}

/** How a party appears in a change log, in the guide's words. */
export function changedByApi(party: Party): string {
  return party.kind === "partner" ? "Partner, using Management API" : "Merchant, using Management API";
}
