import type { Handlers } from "../../../generated/2023-08/handlers.ts";
import type {
  ApiQuality,
  Merchant,
  MerchantContracts,
  MerchantListResponse,
  MerchantSalesUnits,
  Partner,
  PricePackageList,
  ProductOrderDetails,
  ProductOrderResponse,
  SalesUnit,
  SalesUnitList,
} from "../../../generated/2023-08/types.ts";
import type { EditionParts } from "../../edition.ts";
import { partyOf, type Reply } from "../../http/operation-call.ts";
import { badRequest, problem } from "../../http/problems.ts";
import { changedByApi } from "../../world/parties.ts";
import { partnerOf } from "../../world/partners.ts";
import { hasPricePackage, pricePackagesOf } from "../../world/price-packages.ts";
import { act, can, prefillOrder, visibleOrder, type VisibleOrder } from "../../world/product-orders.ts";
import type { Party } from "../../world/records.ts";
import { changeSalesUnit } from "../../world/sales-units.ts";
import {
  connectedSalesUnit,
  visibleMerchants,
  visibleSalesUnit,
  visibleSalesUnits,
  visibleSalesUnitsOf,
} from "../../world/visibility.ts";
import { businessIdentifierFaults, orderWarnings } from "./check-order.ts";
import { formFrom } from "./order-form.ts";
import * as present from "./present.ts";
import { products } from "./products.ts";

/** What each operation does: find what the caller may see, change it where the operation does, present it. */
export function createHandlers({ world, links, traffic }: EditionParts): Handlers {
  const { rules } = world;
  const visibleMerchant = (party: Party, orgno: string): { orgno: string; name: string; msns: string[] } => {
    const units = visibleSalesUnitsOf(world, party, orgno);
    const merchant = world.state.merchants.get(orgno);
    if (merchant !== undefined && units.length > 0) return { ...merchant, msns: units.map(({ msn }) => msn) };
    throw problem(
      404,
      `There is no active merchant ${orgno} with an active sales unit that these keys may see.`,
    );
  };

  /** Rules `ordersOfTheirMaker`, `rejectedOrder`, `expiredOrder`, `otherOrders`. */
  const isHidden = ({ order, status }: VisibleOrder): boolean =>
    (status === "rejected" && rules.rejectedOrder === "not-found") ||
    (status === "expired" && rules.expiredOrder === "not-found") ||
    order.origin !== undefined;

  const orderOf = (party: Party, id: string): VisibleOrder => {
    const found = visibleOrder(world, party, id);
    if (found !== undefined && !isHidden(found)) return found;
    throw problem(404, `There is no product order ${id} that was made with these keys.`);
  };

  return {
    getAllMerchants: ({ caller }): Reply<200, MerchantListResponse> => {
      const merchants = visibleMerchants(world, partyOf(caller));
      return { status: 200, body: { MerchantList: merchants.map((each) => present.merchant(each, rules)) } };
    },

    getMerchant: ({ path, caller }): Reply<200, Merchant> => {
      return { status: 200, body: present.merchant(visibleMerchant(partyOf(caller), path.orgno), rules) };
    },

    /** Rule `contracts`. */
    getMerchantContracts: ({ path, caller }): Reply<200, MerchantContracts> => {
      const { orgno } = visibleMerchant(partyOf(caller), path.orgno);
      const agreement = world.state.agreements.get(orgno);
      return { status: 200, body: { urls: agreement === undefined ? [] : [agreement.contractUrl] } };
    },

    getMerchantSalesUnits: ({ path, caller }): Reply<200, MerchantSalesUnits> => {
      const { msns } = visibleMerchant(partyOf(caller), path.orgno);
      return { status: 200, body: msns.map((each) => present.msn(each, rules)) };
    },

    getAllSalesUnits: ({ caller }): Reply<200, SalesUnitList> => {
      const units = visibleSalesUnits(world, partyOf(caller));
      return { status: 200, body: { msn: units.map(({ msn }) => present.msn(msn, rules)) } };
    },

    getMsn: ({ path, caller }): Reply<200, SalesUnit> => {
      const unit = visibleSalesUnit(world, partyOf(caller), path.msn);
      if (unit === undefined) throw noSalesUnit(path.msn);
      return { status: 200, body: present.salesUnit(unit, rules) };
    },

    updateMsn: ({ path, body, caller }): Reply<200, undefined> => {
      const party = partyOf(caller);
      if (connectedSalesUnit(world, party, path.msn) === undefined) throw noSalesUnit(path.msn);
      const { name, salesUnitLogo, status } = body;
      const changes = {
        ...(name !== undefined && { name }),
        ...(salesUnitLogo !== undefined && { logo: salesUnitLogo }),
        ...(status !== undefined && ({ status: status === "ACTIVE" ? "active" : "deactivated" } as const)),
      };
      changeSalesUnit(world, path.msn, changes, changedByApi(party));
      return { status: 200, body: undefined };
    },

    /** Rule `unknownPricePackage`. */
    orderProduct: ({ body, caller, warn }): Reply<201, ProductOrderResponse> => {
      const party = partyOf(caller);
      const { businessIdentifier, productType, pricePackageId } = body;
      const foreignPackage =
        typeof pricePackageId === "string" && !hasPricePackage(world, party, pricePackageId);
      const faults = businessIdentifierFaults(body);
      if (foreignPackage && world.rules.unknownPricePackage === 400) {
        faults.push({ key: "#/pricePackageId", value: "must be one of your price packages" });
      }
      if (faults.length > 0) throw badRequest(faults);

      for (const warning of orderWarnings(body)) warn(warning);
      const order = prefillOrder(world, {
        prefilledBy: party,
        orgno: businessIdentifier.id,
        productType,
        ...products[productType],
        supplied: foreignPackage ? {} : formFrom(body),
      });
      return { status: 201, body: { prefilledOrderId: order.id, prefillUrl: links.prefillUrl(order.id) } };
    },

    productOrderDetails: ({ path, caller }): Reply<200, ProductOrderDetails> => {
      return { status: 200, body: present.productOrder(orderOf(partyOf(caller), path.productOrderId)) };
    },

    /** Rules `deletion`, `deleteAfterSubmission`. */
    deleteProductOrder: ({ path, caller }): Reply<200, undefined> => {
      const { order, status } = orderOf(partyOf(caller), path.productOrderId);
      if (!can(world, "delete", order)) {
        throw problem(
          world.rules.deleteAfterSubmission,
          `The product order ${order.id} has ${status === "expired" ? "expired" : "been submitted"}.`,
        );
      }
      act(world, "delete", order);
      return { status: 200, body: undefined };
    },

    getPartnerWhoami: ({ caller }): Reply<200, Partner> => {
      const partner = partnerOf(world, partyOf(caller));
      if (partner === undefined) throw problem(404, "These keys belong to no partner.");
      return { status: 200, body: present.partner(partner) };
    },

    getPartnerPricePackages: ({ caller }): Reply<200, PricePackageList> => {
      return { status: 200, body: pricePackagesOf(world, partyOf(caller)).map(present.pricePackage) };
    },

    getApiQuality: ({ path, caller }): Reply<200, ApiQuality> => {
      if (visibleSalesUnit(world, partyOf(caller), path.msn) === undefined) throw noSalesUnit(path.msn);
      return { status: 200, body: present.apiQuality(traffic.of(path.msn)) };
    },
  };
}

/** Rule `oneNotFound`: the words are the same whatever the reason is. */
function noSalesUnit(msn: string): Error {
  return problem(404, `There is no active sales unit ${msn} of an active merchant that these keys may see.`);
}
