import { type Client, createClient } from "./create-client.ts";
import { edition, type Methods } from "./editions/2026-01.ts";
import type { OperationTypes } from "./generated/2026-01/operations.ts";
import type { paths } from "./generated/2026-01/types.ts";
import type { ClientOptions } from "./options.ts";

export * from "./every-edition.ts";
export type { Methods } from "./editions/2026-01.ts";
export type { OrderMethods, OrderStatus, SalesUnitMethods } from "./helpers/methods/2026-01.ts";
export type { OperationTypes } from "./generated/2026-01/operations.ts";
export type {
  MerchantsResource,
  PartnersResource,
  ProductOrdersResource,
  Resources,
  SalesUnitsResource,
} from "./generated/2026-01/resources.ts";
export type * from "./generated/2026-01/types.ts";

/** A client of the Management API as production answers since January 2026. */
export type ManagementClient = Client<Methods, OperationTypes, paths>;

/**
 * Makes a client of the Management API, edition 2026-01: what production answers.
 *
 * @param options - The platform, the base URL, your system's name, and limits; each has a default.
 * @throws ConfigurationError, with code `invalid_option` or `invalid_base_url`, when an option cannot be used.
 * @example
 * ```ts
 * const management = createManagementClient({ system: { name: "acme-pos", version: "3.1.2" } });
 * ```
 * @see The official specification 2.0.9: https://developer.vippsmobilepay.com/api/management/
 */
export function createManagementClient(options?: ClientOptions): ManagementClient {
  return createClient<Methods, OperationTypes, paths>(edition, options);
}
