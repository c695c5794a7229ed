import { partyKey } from "./parties.ts";
import type { Merchant, Party, SalesUnit } from "./records.ts";
import type { World } from "./world.ts";

// A partner sees what is connected to it, a merchant what is its own (rule `visibility`). What is not active is not
// there: unknown, deactivated and somebody else's cannot be told apart (rule `oneNotFound`).

/** The active sales units of active merchants that a party may see, oldest first. */
export function visibleSalesUnits(world: World, party: Party): SalesUnit[] {
  const msns = world.state.msnsByParty.get(partyKey(party)) ?? [];
  return Array.from(msns).flatMap((msn) => visibleSalesUnit(world, party, msn) ?? []);
}

/** An active sales unit of an active merchant that a party may see. */
export function visibleSalesUnit(world: World, party: Party, msn: string): SalesUnit | undefined {
  const unit = connectedSalesUnit(world, party, msn);
  return unit?.status === "active" ? unit : undefined;
}

/** A sales unit of an active merchant, itself active or not, that a party may see. Rules `reactivation`, `numbersAreHidden`. */
export function connectedSalesUnit(world: World, party: Party, msn: string): SalesUnit | undefined {
  if (world.state.msnsByParty.get(partyKey(party))?.has(msn) !== true) return undefined;
  const unit = world.state.salesUnits.get(msn);
  if (unit === undefined || unit.withoutApiKeys === true) return undefined;
  return isActive(world, unit.orgno) ? unit : undefined;
}

/** The active merchants with an active sales unit that a party may see. */
export function visibleMerchants(world: World, party: Party): Merchant[] {
  const orgnos = new Set(visibleSalesUnits(world, party).map(({ orgno }) => orgno));
  return Array.from(orgnos).flatMap((orgno) => world.state.merchants.get(orgno) ?? []);
}

/** A merchant's sales units that a party may see; none also when there is no such merchant. */
export function visibleSalesUnitsOf(world: World, party: Party, orgno: string): SalesUnit[] {
  const msns = world.state.msnsByParty.get(partyKey({ kind: "merchant", id: orgno })) ?? [];
  return Array.from(msns).flatMap((msn) => visibleSalesUnit(world, party, msn) ?? []);
}

function isActive(world: World, orgno: string): boolean {
  return world.state.merchants.get(orgno)?.status === "active";
}
