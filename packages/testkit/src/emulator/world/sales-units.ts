import { partyKey } from "./parties.ts";
import type { Party, SalesUnit } from "./records.ts";
import type { WorldState } from "./state.ts";
import { WorldError } from "./world-error.ts";
import { timestamp, type World } from "./world.ts";

/** Stores a sales unit, new or changed. */
export function putSalesUnit(state: WorldState, unit: SalesUnit): void {
  state.salesUnits.set(unit.msn, unit);
  indexMsn(state, { kind: "merchant", id: unit.orgno }, unit.msn);
  if (unit.partnerId !== undefined) indexMsn(state, { kind: "partner", id: unit.partnerId }, unit.msn);
}

function indexMsn(state: WorldState, party: Party, msn: string): void {
  const key = partyKey(party);
  const msns = state.msnsByParty.get(key);
  if (msns === undefined) state.msnsByParty.set(key, new Set([msn]));
  else msns.add(msn);
}

/** What a change may set; what is absent stays as it is. */
export type SalesUnitChanges = Partial<Pick<SalesUnit, "name" | "logo" | "status">>;

/** Changes a sales unit and notes in its change log what changed, and by whom. */
export function changeSalesUnit(
  world: World,
  msn: string,
  changes: SalesUnitChanges,
  changedBy: string,
): void {
  const unit = world.state.salesUnits.get(msn);
  if (unit === undefined) throw new WorldError("unknown-sales-unit", `There is no sales unit ${msn}.`);
  const lines = (Object.keys(changes) as (keyof SalesUnitChanges)[])
    .filter((field) => changes[field] !== unit[field])
    .map((field) => ({ timestamp: timestamp(world), change: describeChange(field, changes), changedBy }));
  putSalesUnit(world.state, { ...unit, ...changes, changelog: [...unit.changelog, ...lines] });
}

function describeChange(field: keyof SalesUnitChanges, changes: SalesUnitChanges): string {
  switch (field) {
    case "name":
      return "Updated MSN name"; // the guide's words
    case "logo":
      return "Updated MSN logo";
    case "status":
      return changes.status === "active" ? "MSN activated" : "MSN deactivated";
  }
}

const firstMsn = 100_000;
const msnCount = 900_000;

/** An MSN of six digits that no sales unit has. Rule `freshMsn`. */
export function freshMsn(world: World): string {
  const { salesUnits } = world.state;
  const start = world.random.integer(0, msnCount - 1);
  for (let step = 0; step < msnCount; step += 1) {
    const msn = String(firstMsn + ((start + step) % msnCount));
    if (!salesUnits.has(msn)) return msn;
  }
  throw new WorldError("no-msn-left", `All ${msnCount} MSNs of six digits are in use.`);
}
