import type { Handlers } from "../../../generated/2026-01/handlers.ts";
import type {
  Merchant,
  PricePackageList,
  ProductOrderDetails,
  ProductOrderList,
  ProductOrderResponse,
  SalesUnit,
  SalesUnitList,
} from "../../../generated/2026-01/types.ts";
import type { EditionParts } from "../../edition.ts";
import { partyOf, type Reply } from "../../http/operation-call.ts";
import { badRequest, problem } from "../../http/problems.ts";
import { pricePackagesOf } from "../../world/price-packages.ts";
import {
  act,
  can,
  prefillOrder,
  visibleOrder,
  visibleOrders,
  type VisibleOrder,
} from "../../world/product-orders.ts";
import type * as world from "../../world/records.ts";
import { registerOf } from "../../world/registers.ts";
import { visibleSalesUnit, visibleSalesUnits, visibleSalesUnitsOf } from "../../world/visibility.ts";
import { orderFaults, orderWarnings } from "./check-order.ts";
import { formFrom } from "./order-form.ts";
import * as present from "./present.ts";
import { products } from "./products.ts";

interface Business {
  readonly scheme: string;
  readonly id: string;
}

/** What each operation does: find what the caller may see, change it where the operation does, present it. */
export function createHandlers({ world, links }: EditionParts): Handlers {
  const { rules } = world;

  const visibleMerchant = (
    party: world.Party,
    { scheme, id }: Business,
  ): { merchant: world.Merchant; units: world.SalesUnit[] } => {
    const units = registerOf(id).scheme === scheme ? visibleSalesUnitsOf(world, party, id) : [];
    const merchant = world.state.merchants.get(id);
    if (merchant !== undefined && units.length > 0) return { merchant, units };
    throw problem(
      404,
      `There is no active merchant ${id} of ${scheme} with an active sales unit that these keys may see.`,
    );
  };

  /** Rules `ordersOfTheirMaker`, `expiredOrder`. */
  const orderOf = (party: world.Party, id: string): VisibleOrder => {
    const found = visibleOrder(world, party, id);
    const isHidden = found?.status === "expired" && rules.expiredOrder === "not-found";
    if (found !== undefined && !isHidden) return found;
    throw problem(
      404,
      `There is no product order ${id} that was made with these keys or names their partner.`,
    );
  };

  const presented = (visible: VisibleOrder): ProductOrderDetails => {
    const unit = visible.order.msn === undefined ? undefined : world.state.salesUnits.get(visible.order.msn);
    return present.productOrder(visible, unit, { links, rules });
  };

  return {
    getMerchantByBusinessIdentifier: ({ path, caller }): Reply<200, Merchant> => {
      return { status: 200, body: present.merchant(visibleMerchant(partyOf(caller), path).merchant) };
    },

    getSalesUnitsByBusinessIdentifier: ({ path, caller }): Reply<200, SalesUnitList> => {
      const { units } = visibleMerchant(partyOf(caller), path);
      return { status: 200, body: units.map((unit) => present.salesUnitSummary(unit, rules)) };
    },

    getAllSalesUnits: ({ caller }): Reply<200, SalesUnitList> => {
      const units = visibleSalesUnits(world, partyOf(caller));
      return { status: 200, body: units.map((unit) => present.salesUnitSummary(unit, rules)) };
    },

    /** Rule `oneNotFound`: the words are the same whatever the reason is. */
    getMsn: ({ path: { msn }, caller }): Reply<200, SalesUnit> => {
      const unit = visibleSalesUnit(world, partyOf(caller), msn);
      if (unit !== undefined) return { status: 200, body: present.salesUnit(unit, rules) };
      throw problem(
        404,
        `There is no active sales unit ${msn} of an active merchant that these keys may see.`,
      );
    },

    /** Rule `unknownPricePackage`. */
    orderProduct: ({ body, caller, warn }): Reply<201, ProductOrderResponse> => {
      const party = partyOf(caller);
      const { businessIdentifier, productType, pricePackageId } = body;
      const offer = pricePackagesOf(world, party).find((known) => known.pricePackageId === pricePackageId);
      const isForeignOffer = typeof pricePackageId === "string" && offer === undefined;
      const faults = orderFaults(body);
      if (isForeignOffer && rules.unknownPricePackage === 400)
        faults.push({ key: "#/pricePackageId", value: "must be one of your price packages" });
      if (faults.length > 0) throw badRequest(faults);

      for (const warning of orderWarnings(body, offer)) warn(warning);
      const order = prefillOrder(world, {
        prefilledBy: party,
        orgno: businessIdentifier.id,
        productType,
        ...products[productType],
        supplied: isForeignOffer ? {} : formFrom(body),
      });
      return { status: 201, body: { prefilledOrderId: order.id, prefillUrl: links.prefillUrl(order.id) } };
    },

    /** Rules `deletion`, `deleteAfterSubmission`. */
    deleteProductOrder: ({ path, caller }): Reply<200, undefined> => {
      const { order, status } = orderOf(partyOf(caller), path.productOrderId);
      if (!can(world, "delete", order)) {
        const why = status === "expired" ? "has expired" : "has been submitted";
        throw problem(rules.deleteAfterSubmission, `The product order ${order.id} ${why}.`);
      }
      act(world, "delete", order);
      return { status: 200, body: undefined };
    },

    /** Rules `expiredAreNotListed`, `includeExpiredValue`. */
    getProductOrders: ({ query: { includeExpired = false }, caller }): Reply<200, ProductOrderList> => {
      const orders = visibleOrders(world, partyOf(caller)).filter(
        ({ status }) => includeExpired || status !== "expired",
      );
      return { status: 200, body: orders.map(presented) };
    },

    getProductOrderDetails: ({ path, caller }): Reply<200, ProductOrderDetails> => {
      return { status: 200, body: presented(orderOf(partyOf(caller), path.productOrderId)) };
    },

    getPartnerPricePackages: ({ caller }): Reply<200, PricePackageList> => {
      return { status: 200, body: pricePackagesOf(world, partyOf(caller)).map(present.pricePackage) };
    },
  };
}
