import type { Edition } from "../create-client.ts";
import { operations } from "../generated/2023-08/operations.ts";
import { createResources, type Resources } from "../generated/2023-08/resources.ts";
import type { OrderMethods, SalesUnitMethods } from "../helpers/methods/2023-08.ts";
import { type WithHelpers, withHelpers } from "../helpers/with-helpers.ts";

/** The named methods of edition 2023-08: the generated ones, and those that make many calls of them. */
export type Methods = WithHelpers<Resources, OrderMethods, SalesUnitMethods>;

/** What a client of edition 2023-08 is made of. */
export const edition: Edition<Methods> & { readonly operations: typeof operations } = {
  operations,
  createResources: (call, platform) =>
    withHelpers(
      createResources(call),
      platform,
      async () => (await import("../helpers/methods/2023-08.ts")).helpers,
    ),
  loadHttp: () => import("../http.ts"),
};
