import type { JSX } from "hono/jsx/jsx-runtime";

import type { BackOffice, OrderOnDesk } from "../../../emulator/people/back-office.ts";
import type { FieldFault } from "../../../emulator/people/portal-error.ts";
import { attempt } from "../attempt.ts";
import { at, atLink, emulatorOf, type Page, type PageContext, seeOther } from "../context.ts";
import { ErrorSummary, TextArea } from "../form.tsx";
import { formOf, typedIn } from "../form-data.ts";
import { showPage } from "../layout.tsx";
import type { Notice } from "../notices.ts";
import { OrderFacts } from "../order-facts.tsx";
import { orderFormFields } from "../order-fields.ts";
import { Facts, partyInWords, StatusBadge, Time } from "../parts.tsx";
import { refusalPage } from "../refusal.tsx";

/** One order on the back office's desk. */
export const orderPage: Page = {
  get: (context) => {
    const order = orderOf(context);
    return order === undefined ? noOrder(context) : showOrder(context, order);
  },
  post: async (context) => {
    const order = orderOf(context);
    if (order === undefined) return noOrder(context);
    const typed = await formOf(context);
    const act = acts.get(typedIn(typed, "act"));
    if (act === undefined)
      return refusalPage(context, 400, "Nothing was done: the form does not say what to do.");
    const faults = attempt(
      () => {
        act.carryOut(emulatorOf(context).backOffice, order.orderId, typed);
      },
      fieldOf(act, order),
    );
    if (faults.length > 0) return showOrder(context, order, { typed, faults });
    return seeOther(context, at(context, `/back-office/orders/${order.orderId}`), act.done);
  },
};

interface Act {
  readonly carryOut: (desk: BackOffice, orderId: string, form: FormData) => void;
  /** The id of what a refusal is about. */
  readonly field: string;
  readonly done: Notice;
}

const acts = new Map<string, Act>(
  Object.entries({
    approve: { carryOut: (desk, orderId) => desk.approve(orderId), field: "approve", done: "approved" },
    ask: {
      carryOut: (desk, orderId, form) => {
        desk.requestInformation(orderId, typedIn(form, "question"));
      },
      field: "question",
      done: "asked",
    },
    reject: {
      carryOut: (desk, orderId, form) => {
        desk.reject(orderId, typedIn(form, "reason"));
      },
      field: "reason",
      done: "rejected",
    },
  }),
);

/** The field that a refusal is shown at; the page itself where the order's state leaves no such field. */
function fieldOf({ field }: Act, { status }: OrderOnDesk): string {
  if (status === "submitted") return field;
  return status === "needs-information" && field === "reason" ? field : "main";
}

function orderOf(context: PageContext): OrderOnDesk | undefined {
  const wanted = context.req.param("orderId");
  return emulatorOf(context).backOffice.orders.find(({ orderId }) => orderId === wanted);
}

function noOrder(context: PageContext): Response | Promise<Response> {
  return refusalPage(context, 404, "There is no order with this id.");
}

interface Refused {
  readonly typed?: FormData;
  readonly faults?: readonly FieldFault[];
}

function showOrder(
  context: PageContext,
  order: OrderOnDesk,
  { typed, faults = [] }: Refused = {},
): Response | Promise<Response> {
  const hasErrors = faults.length > 0;
  const title = `Order of ${order.merchantName}`;
  const { pricePackages = [] } =
    emulatorOf(context).world.partners.find(
      ({ partnerId }) => order.prefilledBy.kind === "partner" && partnerId === order.prefilledBy.id,
    ) ?? {};
  return showPage(
    context,
    { title, section: "/back-office", hasErrors, status: hasErrors ? 422 : 200 },
    <>
      <ErrorSummary faults={faults} />
      <Facts
        of={[
          ["Status", <StatusBadge status={order.status} />],
          ["Merchant", `${order.merchantName}, ${order.orgno}`],
          ["Merchant agreement", order.agreement ?? "none: it has to be signed in the portal"],
          ["Product", order.productType],
          ["Prefilled by", partyInWords(order.prefilledBy)],
          ["Received", <Time value={order.createdAt} />],
          ["Expires, unless submitted", <Time value={order.expiresAt} />],
          ["Id", <code>{order.orderId}</code>],
          ["Sales unit that came of it", order.msn],
          ["The merchant's link", <a href={atLink(context, order.prefillUrl)}>Open it in the portal</a>],
        ]}
      />
      <Decisions order={order} typed={typed} faults={faults} />
      <Questions order={order} />
      <section aria-labelledby="form">
        <h2 id="form">The form</h2>
        <OrderFacts form={order.form} fields={orderFormFields} pricePackages={pricePackages} />
      </section>
    </>,
  );
}

type DecisionsProps = { readonly order: OrderOnDesk; readonly typed: FormData | undefined } & Required<
  Pick<Refused, "faults">
>;

/** What can be done in the order's state; the emulator has the last word. */
function Decisions({ order: { status }, typed, faults }: DecisionsProps): JSX.Element {
  const isSubmitted = status === "submitted";
  const textOf = (name: string): string => (typed === undefined ? "" : typedIn(typed, name));
  if (!isSubmitted && status !== "needs-information") {
    return <p class="aside">{nothingToDo[status]}</p>;
  }
  return (
    <section aria-labelledby="decide">
      <h2 id="decide">Decide</h2>
      {isSubmitted && (
        <form method="post" class="card">
          <button id="approve" name="act" value="approve">
            Approve
          </button>
          <p class="hint">Makes the sales unit and writes to both parties.</p>
        </form>
      )}
      {isSubmitted && (
        <form method="post" class="card" novalidate>
          <TextArea
            name="question"
            label="Question for the merchant"
            value={textOf("question")}
            faults={faults}
          />
          <button class="quiet" name="act" value="ask">
            Ask for information
          </button>
        </form>
      )}
      <form method="post" class="card" novalidate>
        <TextArea
          name="reason"
          label="Reason for declining"
          hint="Only the merchant learns it."
          value={textOf("reason")}
          faults={faults}
        />
        <button class="quiet" name="act" value="reject">
          Decline
        </button>
      </form>
    </section>
  );
}

const nothingToDo: Readonly<
  Record<Exclude<OrderOnDesk["status"], "submitted" | "needs-information">, string>
> = {
  received:
    "The merchant has not opened the link yet. There is nothing to decide before the order is submitted.",
  opened: "The merchant has the form open. There is nothing to decide before the order is submitted.",
  completed: "The order is approved. There is nothing left to decide.",
  rejected: "The order is declined. There is nothing left to decide.",
  deleted: "The one who prefilled the order has taken it back.",
  expired: "Nobody submitted the order in time. Its link shows nothing any more.",
};

function Questions({ order: { questions } }: { order: OrderOnDesk }): JSX.Element {
  if (questions.length === 0) return <></>;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">Asked and answered</h2>
      <dl class="facts">
        {questions.map(({ question, answer = "No answer yet." }) => (
          <div>
            <dt class="lines">{question}</dt>
            <dd class="lines">{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
