import { type Client, createClient } from "./create-client.ts";
import { edition, type Methods } from "./editions/2023-08.ts";
import type { OperationTypes } from "./generated/2023-08/operations.ts";
import type { paths } from "./generated/2023-08/types.ts";
import type { ClientOptions } from "./options.ts";

export * from "./every-edition.ts";
export type { Methods } from "./editions/2023-08.ts";
export type { OrderMethods, OrderStatus, SalesUnitMethods } from "./helpers/methods/2023-08.ts";
export type { OperationTypes } from "./generated/2023-08/operations.ts";
export type {
  ApiQualityResource,
  MerchantsResource,
  PartnersResource,
  ProductOrdersResource,
  Resources,
  SalesUnitsResource,
} from "./generated/2023-08/resources.ts";
export type * from "./generated/2023-08/types.ts";

/** A client of the Management API as the guide of August 2023 describes it. */
export type ManagementClient = Client<Methods, OperationTypes, paths>;

/**
 * Makes a client of the Management API, edition 2023-08.
 *
 * @param options - The platform, the base URL, your system's name, and limits; each has a default.
 * @throws ConfigurationError, with code `invalid_option` or `invalid_base_url`, when an option cannot be used.
 * @example
 * ```ts
 * const management = createManagementClient({ system: { name: "acme-pos", version: "3.1.2" } });
 * ```
 * @see The guide of August 2023: https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/
 */
export function createManagementClient(options?: ClientOptions): ManagementClient {
  return createClient<Methods, OperationTypes, paths>(edition, options);
}
