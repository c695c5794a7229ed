// One value of each kind that tests ask for most, the same at every call. They keep no state, so tests that run side by
// side cannot disturb each other; for several values that differ, there is `createFactories`.
import type {
  Merchant,
  Partner,
  PricePackage,
  ProductOrderDetails,
  ProductOrderRequest,
  ProductOrderResponse,
  SalesUnit,
  SalesUnitUpdate,
} from "@vipps-management/client/2023-08";
import type { Overrides } from "../overrides.ts";
import { createFactories, type Factories } from "./factories.ts";

function first(): Factories {
  return createFactories({ seed: 1 });
}

/**
 * A merchant, always the same one but for the overrides.
 *
 * @param overrides - Fields that are to be otherwise, at any depth; `undefined` takes one away.
 * @example
 * ```ts
 * merchant({ name: "ACME Oslo AS" });
 * ```
 * @see The OpenAPI document of edition 2023-08, `Merchant`
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
 * salesUnit({ msn: "123456", configuration: { captureType: "DirectCapture" } });
 * ```
 * @see The OpenAPI document of edition 2023-08, `SalesUnit`
 */
export function salesUnit(overrides?: Overrides<SalesUnit>): SalesUnit {
  return first().salesUnit(overrides);
}

/**
 * A change of a sales unit's name, always the same one but for the overrides.
 *
 * @param overrides - Fields that are to be otherwise, at any depth; `undefined` takes one away.
 * @example
 * ```ts
 * salesUnitUpdate({ name: undefined, status: "DEACTIVATED" }); // { status: "DEACTIVATED" }
 * ```
 * @see The OpenAPI document of edition 2023-08, `SalesUnitUpdate`
 */
export function salesUnitUpdate(overrides?: Overrides<SalesUnitUpdate>): SalesUnitUpdate {
  return first().salesUnitUpdate(overrides);
}

/**
 * A product order to prefill, always the same one but for the overrides: every field that can be known, without a price
 * package and without compliance data.
 *
 * @param overrides - Fields that are to be otherwise, at any depth; `undefined` takes one away.
 * @example
 * ```ts
 * prefillRequest({ salesUnitName: "ACME Oslo", salesUnitLogo: null, complianceData: { subscription: {} } });
 * ```
 * @see The OpenAPI document of edition 2023-08, `ProductOrderRequest`
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
 * responses.json(productOrderResponse(), { status: 201 });
 * ```
 * @see The OpenAPI document of edition 2023-08, `ProductOrderResponse`
 */
export function productOrderResponse(overrides?: Overrides<ProductOrderResponse>): ProductOrderResponse {
  return first().productOrderResponse(overrides);
}

/**
 * How far a product order has come, always the same one but for the overrides: received, not yet submitted.
 *
 * @param overrides - Fields that are to be otherwise, at any depth; `undefined` takes one away.
 * @example
 * ```ts
 * productOrderDetails({ prefillStatus: "COMPLETED" });
 * ```
 * @see The OpenAPI document of edition 2023-08, `ProductOrderDetails`
 */
export function productOrderDetails(overrides?: Overrides<ProductOrderDetails>): ProductOrderDetails {
  return first().productOrderDetails(overrides);
}

/**
 * A partner, always the same one but for the overrides.
 *
 * @param overrides - Fields that are to be otherwise, at any depth; `undefined` takes one away.
 * @example
 * ```ts
 * partner({ level: "Vipps Partner" });
 * ```
 * @see The OpenAPI document of edition 2023-08, `Partner`
 */
export function partner(overrides?: Overrides<Partner>): Partner {
  return first().partner(overrides);
}

/**
 * A price package, always the same one but for the overrides.
 *
 * @param overrides - Fields that are to be otherwise, at any depth; `undefined` takes one away.
 * @example
 * ```ts
 * pricePackage({ productType: "ePaymentCustomerPresent" });
 * ```
 * @see The OpenAPI document of edition 2023-08, `PricePackage`
 */
export function pricePackage(overrides?: Overrides<PricePackage>): PricePackage {
  return first().pricePackage(overrides);
}
