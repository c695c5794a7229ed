import type { JSX } from "hono/jsx/jsx-runtime";

import type { Mail } from "../../../emulator/world/records.ts";
import { emulatorOf, type Page } from "../context.ts";
import { showPage } from "../layout.tsx";
import { Facts, partyInWords, Rest, shownAtOnce, Time } from "../parts.tsx";

/** The mails that Vipps MobilePay has sent, newest first. */
export const outboxPage: Page = {
  get: (context) => {
    const mails = emulatorOf(context).outbox.toReversed();
    return showPage(
      context,
      { title: "Outbox", section: "/outbox" },
      <>
        <p>Mails that Vipps MobilePay would have sent, newest first. None of them has left the emulator.</p>
        {mails.length === 0 && <p>There is no mail yet.</p>}
        <ul class="list">
          {mails.slice(0, shownAtOnce).map((mail) => (
            <li class="card">
              <Letter mail={mail} />
            </li>
          ))}
        </ul>
        <Rest count={mails.length} what="mails" />
      </>,
    );
  },
};

function Letter({ mail }: { mail: Mail }): JSX.Element {
  return (
    <article>
      <h2>{subjectOf(mail)}</h2>
      <Facts
        of={[
          ["To", partyInWords({ kind: mail.to, id: mail.recipient })],
          ["Sent", <Time value={mail.sentAt} />],
          ["Merchant", `${mail.merchantName}, ${mail.orgno}`],
          ...textOf(mail),
        ]}
      />
    </article>
  );
}

function subjectOf({ about }: Mail): string {
  switch (about) {
    case "product-order-completed":
      return "The product order is processed";
    case "product-order-rejected":
      return "The product order was declined";
    case "information-requested":
      return "We need to know more about the product order";
  }
}

function textOf(mail: Mail): readonly (readonly [string, string])[] {
  switch (mail.about) {
    case "product-order-completed":
      return [
        ["MSN", mail.msn],
        ["Sales unit", mail.salesUnitName],
      ];
    case "product-order-rejected":
      return [["Reason", mail.reason]];
    case "information-requested":
      return [["Question", mail.question]];
  }
}
