// One value of each kind that tests ask for most, the same at every call. They keep no state, so tests that run side by
// side cannot disturb each other; for several values that differ, there is `createFactories`.
import type {
  Merchant,
  PricePackage,
  ProductOrderDetails,
  ProductOrderRequest,
  ProductOrderResponse,
  SalesUnit,
} from "@vipps-management/client/2026-01";
import type { Overrides } from "../overrides.ts";
import { createFactories, type Factories } from "./factories.ts";

function first(): Factories {
  return createFactories({ seed: 1 });
}

/**
 * A merchant, always the same one but for the overrides; address and country follow the scheme.
 *
 * @param overrides - Fields that are to be otherwise, at any depth; `undefined` takes one away.
 * @example
 * ```ts
 * merchant({ businessIdentifier: { scheme: "business:FI:Y-tunnus" } });
 * ```
 * @see The OpenAPI document of edition 2026-01, `Merchant`
 */
export function merchant(overrides?: Overrides<Merchant>): Merchant {
  return first().merchant(overrides);
}

/**
 * A sales unit, always the same one but for the overrides.
 *
 * @param overrides - Fields that are to be otherwise, at any depth; `undefined` takes one away.
 * @example
 * ```ts
 * salesUnit({ msn: "1234567890", configuration: { recurringAllowed: true } });
 * ```
 * @see The OpenAPI document of edition 2026-01, `SalesUnit`
 */
export function salesUnit(overrides?: Overrides<SalesUnit>): SalesUnit {
  return first().salesUnit(overrides);
}

/**
 * A product order to prefill, always the same one but for the overrides: every field that can be known, without a price
 * package.
 *
 * @param overrides - Fields that are to be otherwise, at any depth; `undefined` takes one away.
 * @example
 * ```ts
 * prefillRequest({ salesUnitName: "ACME Oslo", salesUnitLogo: null, hasRecurring: true });
 * ```
 * @see The OpenAPI document of edition 2026-01, `ProductOrderRequest`
 */
export function prefillRequest(overrides?: Overrides<ProductOrderRequest>): ProductOrderRequest {
  return first().prefillRequest(overrides);
}

/**
 * The answer to a product order, always the same one but for the overrides; the link follows the id.
 *
 * @param overrides - Fields that are to be otherwise, at any depth; `undefined` takes one away.
 * @example
 * ```ts
 * Response.json(productOrderResponse(), { status: 201 });
 * ```
 * @see The OpenAPI document of edition 2026-01, `ProductOrderResponse`
 */
export function productOrderResponse(overrides?: Overrides<ProductOrderResponse>): ProductOrderResponse {
  return first().productOrderResponse(overrides);
}

/**
 * How far a product order has come, always the same one but for the overrides: received, its link not yet opened.
 *
 * @param overrides - Fields that are to be otherwise, at any depth; `undefined` takes one away.
 * @example
 * ```ts
 * productOrderDetails({ status: "COMPLETED" }).salesUnit; // a completed order has one
 * ```
 * @see The OpenAPI document of edition 2026-01, `ProductOrderDetails`
 */
export function productOrderDetails(overrides?: Overrides<ProductOrderDetails>): ProductOrderDetails {
  return first().productOrderDetails(overrides);
}

/**
 * A price package, always the same one but for the overrides.
 *
 * @param overrides - Fields that are to be otherwise, at any depth; `undefined` takes one away.
 * @example
 * ```ts
 * pricePackage({ market: "DK" });
 * ```
 * @see The OpenAPI document of edition 2026-01, `PricePackage`
 */
export function pricePackage(overrides?: Overrides<PricePackage>): PricePackage {
  return first().pricePackage(overrides);
}
