import { foundedAt, foundingLine, paymentsOnTheWeb } from "../../world/default-world.ts";
import type { Partner, PricePackage } from "../../world/records.ts";
import { putSalesUnit } from "../../world/sales-units.ts";
import type { WorldState } from "../../world/state.ts";

// What the default world has besides: a merchant in Denmark and one in Finland, with long and short MSNs, and price
// packages for those markets and for Checkout. Documented values, as those of the default world are.

const acmePartner = "123456";

const merchants = [
  {
    orgno: "99000015",
    name: "ACME Fitness ApS",
    msn: "1234567",
    address: ["Motionsvej 1"],
    city: "København",
  },
  {
    orgno: "9900001-8",
    name: "ACME Kunto Oy",
    msn: "1234567890",
    address: ["Kuntokatu 1"],
    city: "Helsinki",
  },
] as const;

const offers: readonly PricePackage[] = [
  {
    pricePackageId: "3b1f8e52-0c67-4d9a-a2e4-7f05c1b9d844",
    name: "Checkout",
    description: "2.49%",
    visibleInSignupForm: true,
    customerPresent: false,
    forCheckout: true,
    market: "NO",
  },
  {
    pricePackageId: "e2d7a9c4-61b8-4f35-9c0e-2a84d6f1b955",
    name: "Danish standard",
    description: "1.99%",
    visibleInSignupForm: true,
    customerPresent: false,
    market: "DK",
    commission: "20 %",
  },
  {
    pricePackageId: "70c5b3e1-9f42-4a8d-8b16-d3e7f0a2c466",
    name: "Danish shop",
    description: "1.49%",
    visibleInSignupForm: true,
    customerPresent: true,
    market: "DK",
  },
  {
    pricePackageId: "a6f04d1b-2e93-4c57-b8da-5c19e7b3f077",
    name: "Finnish standard",
    description: "2.29%",
    visibleInSignupForm: true,
    customerPresent: false,
    market: "FI",
  },
];

/** Adds them. */
export function furnish(state: WorldState): WorldState {
  const partner = state.partners.get(acmePartner);
  if (partner !== undefined) state.partners.set(acmePartner, withOffers(partner));
  for (const { orgno, name, msn, address, city } of merchants) {
    state.organisations.set(orgno, { orgno, name });
    state.merchants.set(orgno, {
      orgno,
      name,
      status: "active",
      createdAt: foundedAt,
      updatedAt: foundedAt,
      address: { lines: address, city },
    });
    state.agreements.set(orgno, {
      orgno,
      status: "active",
      signedBy: "Kari Nordmann",
      signedAt: foundedAt,
      owners: [{ name: "Kari Nordmann", share: 100 }],
      contractUrl: `https://example.com/contracts/contract-${msn}.pdf`,
    });
    putSalesUnit(state, {
      msn,
      orgno,
      name,
      status: "active",
      partnerId: acmePartner,
      configuration: paymentsOnTheWeb,
      changelog: foundingLine,
    });
  }
  return state;
}

function withOffers(partner: Partner): Partner {
  return { ...partner, pricePackages: [...partner.pricePackages, ...offers] };
}
