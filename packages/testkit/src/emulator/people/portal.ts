import type { Links } from "../links.ts";
import { maySign, organisationOf } from "../world/organisations.ts";
import { act, can } from "../world/product-orders.ts";
import type { Person } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { createVisit, type Visit } from "./visit.ts";

/** The merchant's side of an order: the form behind a prefill link, for a person who has logged in with BankID. */
export interface Portal {
  /**
   * Logs in and opens a link. What stands in the way is told by the visit's `step`, not by an error.
   *
   * @param prefillUrl - As it came from the API; its host is not looked at.
   * @example
   * ```ts
   * const visit = emulator.portal.open(order.prefillUrl, { person: emulator.people.ceo });
   * if (visit.step === "sign-merchant-agreement") visit.signAgreement({ owners: [{ name: "Kari Nordmann", share: 100 }] });
   * visit.submit();
   * ```
   * @see The guide of August 2023, "Scenarios":
   * https://developer.vippsmobilepay.com/docs/APIs/management-api/management-api-guide/#scenarios
   */
  open(prefillUrl: string, visitor: { person: Person }): Visit;
}

/** Makes the portal of a world. */
export function createPortal(world: World, links: Links): Portal {
  return {
    open: (prefillUrl, { person }) => {
      const orderId = links.orderIdIn(prefillUrl) ?? "";
      const order = world.state.productOrders.get(orderId);
      if (
        order !== undefined &&
        can(world, "open", order) &&
        maySign(organisationOf(world, order.orgno), person)
      ) {
        act(world, "open", order);
      }
      return createVisit(world, { orderId, person });
    },
  };
}
