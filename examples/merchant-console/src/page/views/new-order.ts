import { checkPrefill } from "@vipps-management/client/2026-01/check-prefill";
import type { PricePackage, ProductOrderRequest } from "@vipps-management/client/2026-01";

import { checkPanel } from "../order-form/check-panel.ts";
import {
  describeNumber,
  type FormField,
  formParts,
  named,
  offerPackages,
  showForUseCase,
  things,
} from "../order-form/form-fields.ts";
import { readOrder } from "../order-form/read-order.ts";
import { type Said, sayFindings } from "../order-form/say-findings.ts";
import { element, fill } from "../parts/element.ts";
import { failure, notice } from "../parts/notice.ts";
import { addressOf } from "../addresses.ts";
import type { Stage, View } from "../view.ts";

/** How long nobody types before something is said about it, in milliseconds. */
const PAUSE = 300;

/** A prefill, checked while one types. */
export function newOrderView(stage: Stage): View {
  const { management, person, signal, announce } = stage;
  const parts = formParts();
  const fields = parts.flatMap((part) => part.fields);
  const panel = checkPanel();
  const outcome = element("div");
  const send = element("button", { class: "large" }, "Send the order");

  let offers: readonly PricePackage[] | undefined;
  // One for each content: the same order sent again is the same order, and another content is another order.
  let idempotencyKey = crypto.randomUUID();
  const touched = new Set<FormField>();

  const check = (): readonly Said[] => {
    const said = sayFindings(fields, checkPrefill(readOrder(fields), offers && { pricePackages: offers }));
    panel.say(said);
    for (const { field, errors, warnings } of said)
      if (touched.has(field)) field.complain([...errors, ...warnings]);
    return said;
  };

  void management.partners.pricePackages({ signal }).then(
    (packages) => {
      offers = packages;
      offerPackages(named(fields, "pricePackageId"), packages);
      check();
    },
    (error: unknown) => {
      if (!signal.aborted) fill(outcome, failure(error));
    },
  );

  const submit = async (): Promise<void> => {
    for (const each of fields) touched.add(each);
    const wrong = check().filter(({ errors }) => errors.length > 0);
    if (wrong.length > 0) {
      announce(`There are ${things(wrong.length)} to mend.`);
      wrong[0]?.field.control.focus();
      return;
    }
    send.disabled = true;
    try {
      // Checked above, by every rule that is known.
      const order = readOrder(fields) as ProductOrderRequest;
      const { prefilledOrderId } = await management.productOrders.prefill(order, { idempotencyKey });
      if (!signal.aborted) location.hash = addressOf("orders", prefilledOrderId);
    } catch (error) {
      if (!signal.aborted) fill(outcome, failure(error));
    } finally {
      send.disabled = false;
    }
  };

  const form = element(
    "form",
    { class: "order", novalidate: true },
    ...parts.map(({ title, fields: inside }) =>
      element(
        "fieldset",
        { class: "card" },
        element("legend", {}, title),
        ...inside.map(({ shown }) => shown),
      ),
    ),
    outcome,
    element("div", { class: "actions" }, send),
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (target: EventTarget | null, wait: number): void => {
    idempotencyKey = crypto.randomUUID();
    const field = fields.find(({ control }) => control === target);
    if (field !== undefined) touched.add(field);
    clearTimeout(timer);
    timer = setTimeout(check, wait);
  };
  form.addEventListener("input", ({ target }) => {
    changed(target, PAUSE);
  });
  form.addEventListener("change", ({ target }) => {
    describeNumber(fields);
    showForUseCase(fields);
    changed(target, 0);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit();
  });
  showForUseCase(fields);
  check();

  return {
    title: "New order",
    content: [
      element(
        "p",
        { class: "lead" },
        "Fill in what you know. The merchant gets a link to the same form, may change almost everything, and submits it.",
      ),
      person.mayOrder
        ? undefined
        : notice("waiting", "You may only look. What you send from here is refused."),
      element("div", { class: "beside" }, form, panel.shown),
    ],
  };
}
