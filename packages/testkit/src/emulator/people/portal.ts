import type { Links } from "../links.ts";
import { merchantName } from "../world/merchants.ts";
import { formOf } from "../world/order-form.ts";
import { maySign, organisationOf } from "../world/organisations.ts";
import { act, can } from "../world/product-orders.ts";
import type { Person, ProductOrder } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { createVisit, messageOf, stepOf, type Visit, type VisitStep } from "./visit.ts";

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
  /**
   * The front page: the orders in which a person has something to do, oldest first. To look changes nothing.
   *
   * @example
   * ```ts
   * const [order] = emulator.portal.waitingFor(emulator.people.ceo);
   * ```
   */
  waitingFor(person: Person): readonly WaitingOrder[];
  /** Whether an address is one of the emulator's links to orders, whatever its host; there may be no such order. */
  isLink(url: string): boolean;
}

/** An order on the portal's front page. */
export interface WaitingOrder {
  readonly prefillUrl: string;
  readonly step: WaitingStep;
  /** What has to be done. */
  readonly message: string;
  readonly orgno: string;
  readonly merchantName: string;
  /** In the words of the emulated edition. */
  readonly productType: string;
  /** Absent until the merchant agreement is signed, and where nobody has given one. */
  readonly salesUnitName?: string;
  /** From this instant on the link shows nothing any more; absent when the order is submitted. */
  readonly expiresAt?: string;
}

/** The steps in which an order waits for somebody of the merchant's. */
export type WaitingStep = "provide-information" | "review-order" | "sign-merchant-agreement";

const waitingSteps: readonly VisitStep[] = [
  "sign-merchant-agreement",
  "review-order",
  "provide-information",
] satisfies WaitingStep[];

function isWaiting(step: VisitStep): step is WaitingStep {
  return waitingSteps.includes(step);
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
    waitingFor: (person) =>
      Array.from(world.state.productOrders.values()).flatMap((order) => {
        const step = stepOf(world, order, person);
        return isWaiting(step) ? [waitingOrder(world, links, { order, step })] : [];
      }),
    isLink: (url) => links.orderIdIn(url) !== undefined,
  };
}

function waitingOrder(
  world: World,
  links: Links,
  { order, step }: { order: ProductOrder; step: WaitingStep },
): WaitingOrder {
  const { id, orgno, productType, expiresAt } = order;
  const { salesUnitName } = formOf(order);
  return {
    prefillUrl: links.prefillUrl(id),
    step,
    message: messageOf(step),
    orgno,
    merchantName: merchantName(world, orgno),
    productType,
    ...(salesUnitName !== undefined && step !== "sign-merchant-agreement" && { salesUnitName }),
    ...(step !== "provide-information" && { expiresAt }),
  };
}
