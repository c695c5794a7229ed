import { organisationOf } from "./organisations.ts";
import type { Merchant } from "./records.ts";
import { WorldError } from "./world-error.ts";
import { timestamp, type World } from "./world.ts";

/** The merchant, created with its name in the register when it is new. */
export function ensureMerchant(world: World, orgno: string): Merchant {
  const known = world.state.merchants.get(orgno);
  if (known !== undefined) return known;
  const now = timestamp(world);
  const { name } = organisationOf(world, orgno);
  const merchant: Merchant = { orgno, name, status: "active", createdAt: now, updatedAt: now };
  world.state.merchants.set(orgno, merchant);
  return merchant;
}

/** A merchant's name, also before it is one. */
export function merchantName(world: World, orgno: string): string {
  return world.state.merchants.get(orgno)?.name ?? organisationOf(world, orgno).name;
}

/** Makes a merchant active or not; its sales units keep their own status. */
export function setMerchantStatus(world: World, orgno: string, status: Merchant["status"]): void {
  const merchant = world.state.merchants.get(orgno);
  if (merchant === undefined) throw new WorldError("unknown-merchant", `There is no merchant ${orgno}.`);
  world.state.merchants.set(orgno, { ...merchant, status, updatedAt: timestamp(world) });
}
