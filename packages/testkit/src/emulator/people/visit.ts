import { hasAgreement, signAgreement } from "../world/merchant-agreements.ts";
import { merchantName } from "../world/merchants.ts";
import { maySign, organisationOf } from "../world/organisations.ts";
import { formOf, missingFields } from "../world/order-form.ts";
import { answerQuestion, submitOrder } from "../world/order-processing.ts";
import { pricePackagesToPick } from "../world/price-packages.ts";
import { act, can, orderWithId, statusOf } from "../world/product-orders.ts";
import type { OrderForm, Owner, Person, PricePackage, ProductOrder } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { checkAgreement } from "./check-agreement.ts";
import { checkChanges, type OrderFormChanges } from "./check-form.ts";
import { PortalError, type PortalErrorCode } from "./portal-error.ts";

/** What the portal shows: the next thing to do, how far the order has come, or why there is nothing to see. */
export type VisitStep =
  | "sign-merchant-agreement"
  | "review-order"
  | "provide-information"
  | "submitted"
  | "completed"
  | "rejected"
  | "expired"
  | "deleted"
  | "not-authorised"
  | "unknown";

/** A person at a prefill link. What it shows is always of this moment. */
export interface Visit {
  readonly step: VisitStep;
  /** What the page says about the step. */
  readonly message: string;
  /** What the page shows of the order, once the person may see it and the merchant agreement is signed. */
  readonly order: OrderOnPage | undefined;
  /**
   * Signs the merchant agreement with BankID, in the step `sign-merchant-agreement`; the same link then shows the order.
   *
   * @throws PortalError, with code `invalid-agreement`, `wrong-step`, or the reason why there is nothing to see.
   */
  signAgreement(agreement: { owners: readonly Owner[] }): void;
  /**
   * Fills in fields, in the step `review-order`: those that were left out and, where the edition lets the merchant, those
   * that were supplied.
   * `null` takes back what was filled in before.
   *
   * @throws PortalError, with code `field-locked`, `unknown-field`, `unknown-price-package`, `invalid-field`, `wrong-step`,
   * or the reason why there is nothing to see.
   */
  edit(changes: OrderFormChanges): void;
  /**
   * Submits the form, in the step `review-order`.
   *
   * @throws PortalError, with code `form-incomplete`, `wrong-step`, or the reason why there is nothing to see.
   */
  submit(): void;
  /**
   * Answers Vipps MobilePay's question, in the step `provide-information`.
   *
   * @throws PortalError, with code `empty-answer`, `wrong-step`, or the reason why there is nothing to see.
   */
  provideInformation(text: string): void;
}

/** An order as the portal shows it. */
export interface OrderOnPage {
  readonly orgno: string;
  readonly merchantName: string;
  /** In the words of the emulated edition. */
  readonly productType: string;
  readonly form: OrderForm;
  /** The fields that cannot be changed. */
  readonly lockedFields: readonly (keyof OrderForm)[];
  /** All other fields that the form of this edition has. */
  readonly openFields: readonly (keyof OrderForm)[];
  /** The fields without which the form cannot be submitted. */
  readonly neededFields: readonly (keyof OrderForm)[];
  /** Those of them that have to be filled in before the form can be submitted. */
  readonly missingFields: readonly (keyof OrderForm)[];
  /** The price packages to pick from; none when one is already given. */
  readonly pricePackages: readonly PricePackage[];
  /** The last thing that Vipps MobilePay asked. */
  readonly question: string | undefined;
}

const messages: Readonly<Record<VisitStep, string>> = {
  "sign-merchant-agreement": "You need to sign a merchant agreement before you can see the order.",
  "review-order": "Check the order and submit it.",
  "provide-information": "Vipps MobilePay needs more information about the order.",
  submitted: "The order is submitted and being processed; that takes a few days.",
  completed: "The order is approved, and the sales unit is ready.",
  rejected: "The order was declined; the mail to the merchant says why.",
  expired: "The link has expired: ask the one who sent it for a new order.",
  deleted: "The order was taken back: ask the one who sent the link for a new order.",
  "not-authorised":
    "Only the chair of the board or the CEO, by the register, may log in for this organisation.",
  unknown: "There is no order behind this link.",
};

/** Why nothing can be done, in the steps in which nothing can. */
const closed: Readonly<Partial<Record<VisitStep, PortalErrorCode>>> = {
  unknown: "unknown-link",
  expired: "link-expired",
  deleted: "order-deleted",
  "not-authorised": "not-authorised",
};

/** Makes the visit of a person to an order. */
export function createVisit(world: World, { orderId, person }: { orderId: string; person: Person }): Visit {
  const step = (): VisitStep => stepOf(world, world.state.productOrders.get(orderId), person);

  const orderIn = (wanted: VisitStep): ProductOrder => {
    const current = step();
    if (current === wanted) {
      const order = orderWithId(world, orderId);
      // Whoever does something at a link has opened it, also one who was not yet an officer when the visit began.
      return can(world, "open", order) ? act(world, "open", order) : order;
    }
    throw new PortalError(
      closed[current] ?? "wrong-step",
      `This is possible in the step "${wanted}" only. The visit is at "${current}": ${messages[current]}`,
    );
  };

  return {
    get step() {
      return step();
    },
    get message() {
      return messages[step()];
    },
    get order() {
      const current = step();
      if (closed[current] !== undefined || current === "sign-merchant-agreement") return undefined;
      return onPage(world, orderWithId(world, orderId));
    },
    signAgreement: ({ owners }) => {
      const { orgno } = orderIn("sign-merchant-agreement");
      checkAgreement(owners);
      signAgreement(world, { orgno, signedBy: person, owners });
    },
    edit: (changes) => {
      const order = orderIn("review-order");
      const given = Object.entries(changes).filter(([, value]) => value !== undefined);
      for (const [field] of given) checkField(world, order, field);
      checkPricePackage(world, order, changes.pricePackageId ?? undefined);
      checkChanges(changes, order.orgno);
      const fields = Object.entries<unknown>({ ...order.filledIn, ...Object.fromEntries(given) });
      act(world, "fillIn", order, {
        filledIn: Object.fromEntries(fields.filter(([, value]) => value !== null)),
      });
    },
    submit: () => {
      const order = orderIn("review-order");
      const missing = missingFields(order);
      if (missing.length > 0) {
        throw new PortalError(
          "form-incomplete",
          `Fill in ${missing.join(" and ")} before you submit the form.`,
          missing.map((field) => ({ field, says: "Fill this in before you submit the form." })),
        );
      }
      submitOrder(world, order);
    },
    provideInformation: (text) => {
      const order = orderIn("provide-information");
      if (text.trim() === "") {
        const says = "Write an answer before you send it.";
        throw new PortalError("empty-answer", says, [{ field: "answer", says }]);
      }
      answerQuestion(world, order, text);
    },
  };
}

/** What the page says about a step. */
export function messageOf(step: VisitStep): string {
  return messages[step];
}

/** What an order is at for a person. Rules `signatories`, `agreementFirst`, `expiryInstant`. */
export function stepOf(world: World, order: ProductOrder | undefined, person: Person): VisitStep {
  if (order === undefined) return "unknown";
  const status = statusOf(world, order);
  if (status === "expired" || status === "deleted") return status;
  if (!maySign(organisationOf(world, order.orgno), person)) return "not-authorised";
  if (status === "needs-information") return "provide-information";
  if (status === "completed" || status === "rejected") return status;
  // An order that came here submitted, from a world that was written by hand, still waits for the agreement.
  if (!hasAgreement(world, order.orgno)) return "sign-merchant-agreement";
  return status === "submitted" ? "submitted" : "review-order";
}

function onPage(world: World, order: ProductOrder): OrderOnPage {
  const { orgno, productType, questions, neededFields } = order;
  return {
    orgno,
    merchantName: merchantName(world, orgno),
    productType,
    form: formOf(order),
    lockedFields: world.formFields.filter((field) => isLocked(world, order, field)),
    openFields: world.formFields.filter((field) => !isLocked(world, order, field)),
    neededFields,
    missingFields: missingFields(order),
    pricePackages: order.supplied.pricePackageId === undefined ? pricePackagesToPick(world, order) : [],
    question: questions.at(-1)?.question,
  };
}

/** Rule `suppliedFieldsEditable`; a price package that was supplied is fixed whatever the rule says. */
function isLocked(world: World, { supplied }: ProductOrder, field: keyof OrderForm): boolean {
  if (supplied[field] === undefined) return false;
  return !world.rules.suppliedFieldsEditable || field === "pricePackageId";
}

function checkField(world: World, order: ProductOrder, field: string): void {
  if (!isFormField(world, field)) {
    throw new PortalError(
      "unknown-field",
      `The form has no field "${field}". It has ${world.formFields.join(", ")}.`,
    );
  }
  if (isLocked(world, order, field)) {
    throw new PortalError(
      "field-locked",
      `${field} was supplied with the order and cannot be changed: ask the one who sent the link for a new order.`,
    );
  }
}

function isFormField({ formFields }: World, field: string): field is keyof OrderForm {
  return (formFields as readonly string[]).includes(field);
}

function checkPricePackage(world: World, order: ProductOrder, pricePackageId: string | undefined): void {
  const choices = pricePackagesToPick(world, order).map((each) => each.pricePackageId);
  if (pricePackageId === undefined || choices.includes(pricePackageId)) return;
  if (choices.length === 0) {
    throw new PortalError(
      "unknown-price-package",
      "The form offers no price packages to pick from: leave `pricePackageId` out.",
    );
  }
  throw new PortalError(
    "unknown-price-package",
    `The form offers the price packages ${choices.join(", ")}; pick one of those.`,
    [{ field: "pricePackageId", says: "Pick one of the price packages that the form offers." }],
  );
}
