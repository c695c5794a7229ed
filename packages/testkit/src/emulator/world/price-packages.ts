import { partnerOf } from "./partners.ts";
import type { Party, PricePackage } from "./records.ts";
import type { World } from "./world.ts";

/** The price packages that a party can put into its orders: a partner's own. */
export function pricePackagesOf(world: World, party: Party): readonly PricePackage[] {
  return partnerOf(world, party)?.pricePackages ?? [];
}

export function hasPricePackage(world: World, party: Party, pricePackageId: string): boolean {
  return pricePackagesOf(world, party).some((known) => known.pricePackageId === pricePackageId);
}

/** Those that a merchant can pick from in the sign-up form. */
export function pricePackagesToPick(world: World, party: Party): readonly PricePackage[] {
  return pricePackagesOf(world, party).filter((known) => known.visibleInSignupForm);
}
