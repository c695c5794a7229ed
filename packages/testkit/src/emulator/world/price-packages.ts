import { partnerOf } from "./partners.ts";
import type { Party, PricePackage, ProductOrder } from "./records.ts";
import { registerOf } from "./registers.ts";
import type { World } from "./world.ts";

/** The price packages that a party can put into its orders: a partner's own. */
export function pricePackagesOf(world: World, party: Party): readonly PricePackage[] {
  return partnerOf(world, party)?.pricePackages ?? [];
}

export function hasPricePackage(world: World, party: Party, pricePackageId: string): boolean {
  return pricePackagesOf(world, party).some((known) => known.pricePackageId === pricePackageId);
}

/** Those that a merchant of a country can pick from in the sign-up form. Rule `singlePricePackage`. */
export function pricePackagesToPick(
  world: World,
  { prefilledBy, orgno }: Pick<ProductOrder, "prefilledBy" | "orgno">,
): readonly PricePackage[] {
  const { country } = registerOf(orgno);
  const offers = pricePackagesOf(world, prefilledBy).filter(
    ({ visibleInSignupForm, market }) => visibleInSignupForm && market === country,
  );
  return offers.length === 1 && world.rules.singlePricePackage === "hidden" ? [] : offers;
}
