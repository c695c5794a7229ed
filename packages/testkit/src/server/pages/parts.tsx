import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";

import type { Party, ProductOrderStatus } from "../../emulator/world/records.ts";

/** An instant, to be read by people and programs. */
export function Time({ value }: { value: string }): JSX.Element {
  return <time datetime={value}>{timeInWords(value)}</time>;
}

/** An instant as `5 January 2026, 09:00:00 UTC`. */
function timeInWords(iso: string): string {
  const words = new Date(iso).toLocaleString("en-GB", {
    timeZone: "UTC",
    dateStyle: "long",
    timeStyle: "medium",
  });
  return `${words.replace(" at ", ", ")} UTC`;
}

/** A short word that stands out; the word says it, not the colour alone. */
export function Badge({ tone, children }: { tone: Tone; children: Child }): JSX.Element {
  return <span class={`badge ${tone}`}>{children}</span>;
}

export type Tone = "plain" | "good" | "waiting" | "bad";

const statusWords: Readonly<Record<ProductOrderStatus, readonly [string, Tone]>> = {
  received: ["Received", "plain"],
  opened: ["Opened", "plain"],
  submitted: ["Submitted", "waiting"],
  "needs-information": ["Waits for an answer", "waiting"],
  completed: ["Approved", "good"],
  rejected: ["Declined", "bad"],
  deleted: ["Deleted", "bad"],
  expired: ["Expired", "bad"],
};

/** How far an order has come. */
export function StatusBadge({ status }: { status: ProductOrderStatus }): JSX.Element {
  const [words, tone] = statusWords[status];
  return <Badge tone={tone}>{words}</Badge>;
}

/** Terms and what they are; a pair without a value is left out. */
export function Facts({ of }: { of: readonly (readonly [term: string, value: Child])[] }): JSX.Element {
  return (
    <dl class="facts">
      {of
        .filter(([, value]) => value !== undefined)
        .map(([term, value]) => (
          <div>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

export function partyInWords({ kind, id }: Party): string {
  return `${kind} ${id}`;
}

interface TableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Child[])[];
}

/** A table that scrolls within the page where the screen is narrow. */
export function Table({ caption, head, rows }: TableProps): JSX.Element {
  return (
    <div class="scroll" role="region" aria-label={caption} tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th scope="col">{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first}</th>
              {rest.map((cell) => (
                <td>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many of a long list a page shows. */
export const shownAtOnce = 100;

/** Says that a list is longer than what is shown. */
export function Rest({ count, what }: { count: number; what: string }): JSX.Element {
  return count > shownAtOnce ? (
    <p class="hint">{`The first ${shownAtOnce} of ${count} ${what} are shown.`}</p>
  ) : (
    <></>
  );
}
