import type { Edition } from "../create-client.ts";
import { operations } from "../generated/2026-01/operations.ts";
import { createResources, type Resources } from "../generated/2026-01/resources.ts";
import type { OrderMethods, SalesUnitMethods } from "../helpers/methods/2026-01.ts";
import { type WithHelpers, withHelpers } from "../helpers/with-helpers.ts";

/** The named methods of edition 2026-01: the generated ones, and those that make many calls of them. */
export type Methods = WithHelpers<Resources, OrderMethods, SalesUnitMethods>;

/** What a client of edition 2026-01 is made of. */
export const edition: Edition<Methods> & { readonly operations: typeof operations } = {
  operations,
  createResources: (call, platform) =>
    withHelpers(
      createResources(call),
      platform,
      async () => (await import("../helpers/methods/2026-01.ts")).helpers,
    ),
  loadHttp: () => import("../http.ts"),
};
