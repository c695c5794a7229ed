import type { JSX } from "hono/jsx/jsx-runtime";

import type { WaitingOrder, WaitingStep } from "../../../emulator/people/portal.ts";
import { atLink, emulatorOf, type Page, type PageContext, seeOther } from "../context.ts";
import { showPage } from "../layout.tsx";
import { Badge, Time } from "../parts.tsx";
import { personOf } from "../session.ts";
import { logInAddress } from "./log-in.tsx";

/** The portal's front page: what waits for the person who is logged in. */
export const frontPage: Page = {
  get: (context) => {
    const person = personOf(context);
    if (person === undefined) return seeOther(context, logInAddress(context));
    const orders = emulatorOf(context).portal.waitingFor(person);
    return showPage(
      context,
      { title: "Portal", section: "/portal" },
      <section aria-labelledby="waiting">
        <h2 id="waiting">Waiting for you</h2>
        {orders.length === 0 ? (
          <p>
            No order waits for {person.name}. An order appears here when a partner prefills one for an
            organisation that you may sign for.
          </p>
        ) : (
          <ul class="cards">
            {orders.map((order) => (
              <li class="card">
                <Waiting context={context} order={order} />
              </li>
            ))}
          </ul>
        )}
      </section>,
    );
  },
};

const waitsFor: Readonly<Record<WaitingStep, string>> = {
  "sign-merchant-agreement": "Merchant agreement to sign",
  "review-order": "Order to check and submit",
  "provide-information": "Question to answer",
};

function Waiting({ context, order }: { context: PageContext; order: WaitingOrder }): JSX.Element {
  return (
    <>
      <h3>
        <a href={atLink(context, order.prefillUrl)}>
          {order.salesUnitName ?? order.productType}
          <span class="hidden"> for {order.merchantName}</span>
        </a>
      </h3>
      <p>
        <Badge tone="waiting">{waitsFor[order.step]}</Badge>
      </p>
      <p>
        {order.merchantName}, {order.orgno}
      </p>
      {order.expiresAt !== undefined && (
        <p class="hint">
          The link expires on <Time value={order.expiresAt} />
        </p>
      )}
    </>
  );
}
