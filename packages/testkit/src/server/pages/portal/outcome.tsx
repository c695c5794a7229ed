import type { JSX } from "hono/jsx/jsx-runtime";

import type { VisitStep } from "../../../emulator/people/visit.ts";
import { at, atLink, emulatorOf, type PageContext } from "../context.ts";
import { ErrorSummary } from "../form.tsx";
import { showPage } from "../layout.tsx";
import { Facts } from "../parts.tsx";
import { logInAddress } from "./log-in.tsx";
import type { Shown } from "./shown.ts";

interface Outcome {
  readonly title: string;
  readonly status: number;
}

const outcomes: Readonly<Partial<Record<VisitStep, Outcome>>> = {
  submitted: { title: "The order is submitted", status: 200 },
  completed: { title: "The order is approved", status: 200 },
  rejected: { title: "The order was declined", status: 200 },
  expired: { title: "The link has expired", status: 410 },
  deleted: { title: "The order was taken back", status: 410 },
  "not-authorised": { title: "You may not sign for this organisation", status: 403 },
  unknown: { title: "There is no such order", status: 404 },
};

/** Where there is nothing to do: how far the order has come, or why there is nothing to see. */
export function showOutcome(
  context: PageContext,
  { visit, personName, faults = [] }: Shown,
): Response | Promise<Response> {
  const { step, message, order } = visit;
  const { title, status } = outcomes[step] ?? { title: "Order", status: 200 };
  const hasErrors = faults.length > 0;
  return showPage(
    context,
    { title, section: "/portal", hasErrors, status: hasErrors && status === 200 ? 409 : status },
    <>
      <ErrorSummary faults={faults} />
      <p>{message}</p>
      {order !== undefined && (
        <Facts
          of={[
            ["Merchant", `${order.merchantName}, ${order.orgno}`],
            ["Sales unit", order.form.salesUnitName],
            ["Product", order.productType],
          ]}
        />
      )}
      {step === "not-authorised" && (
        <p>
          You are logged in as {personName}. <a href={logInAddress(context)}>Log in as somebody else</a>
        </p>
      )}
      <WhatNow context={context} step={step} />
      <p>
        <a href={at(context, "/portal")}>Go to the portal's front page</a>
      </p>
    </>,
  );
}

/** Where the story goes on in the emulator; in production it is out of the merchant's sight. */
function WhatNow({ context, step }: { context: PageContext; step: VisitStep }): JSX.Element {
  const { pathname } = new URL(context.req.url);
  if (step === "submitted") {
    const order = emulatorOf(context).backOffice.orders.find(
      ({ prefillUrl }) => atLink(context, prefillUrl) === pathname,
    );
    const page = order === undefined ? "/back-office" : `/back-office/orders/${order.orderId}`;
    return (
      <p class="aside">
        In the emulator you are the back office, too: <a href={at(context, page)}>process the order</a>
      </p>
    );
  }
  if (step !== "completed" && step !== "rejected") return <></>;
  return (
    <p class="aside">
      In the emulator the mails are in the <a href={at(context, "/outbox")}>outbox</a>
    </p>
  );
}
