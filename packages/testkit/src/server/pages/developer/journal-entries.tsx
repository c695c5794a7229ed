import type { JSX } from "hono/jsx/jsx-runtime";

import type { JournalEntry } from "../../../emulator/journal.ts";
import { at, emulatorOf, type PageContext } from "../context.ts";
import { Badge, shownAtOnce, type Tone } from "../parts.tsx";
import { newestOf, type NumberedEntry, type Selection, selectionQuery } from "./journal-selection.ts";

interface EntriesProps {
  readonly context: PageContext;
  readonly selection: Selection;
}

/** The list of requests, which the page fetches anew while somebody looks. */
export function JournalEntries({ context, selection }: EntriesProps): JSX.Element {
  const found = newestOf(emulatorOf(context).journal, selection, shownAtOnce + 1);
  const shown = found.slice(0, shownAtOnce);
  const last = shown.at(-1);
  if (last === undefined) return <p>No request like this has arrived.</p>;
  return (
    <>
      <ol class="list" reversed>
        {shown.map((numbered) => (
          <li class="card entry">
            <Entry context={context} numbered={numbered} />
          </li>
        ))}
      </ol>
      {found.length > shown.length && (
        <p>
          <a href={at(context, `/journal${selectionQuery({ ...selection, before: last.number })}`)}>
            Older requests
          </a>
        </p>
      )}
    </>
  );
}

function Entry({ context, numbered }: { context: PageContext; numbered: NumberedEntry }): JSX.Element {
  const { number, entry } = numbered;
  return (
    <>
      <p class="request">
        <StatusOf entry={entry} />{" "}
        <a href={at(context, `/journal/${number}`)}>
          {entry.method} {entry.path}
        </a>
      </p>
      <p class="hint">
        {entry.operationId ?? "no operation"} · <time datetime={entry.time}>{entry.time}</time>
      </p>
      <Remarks entry={entry} />
    </>
  );
}

/** The answer's status, or that there was none. */
export function StatusOf({ entry: { status } }: { entry: JournalEntry }): JSX.Element {
  if (status === undefined) return <Badge tone="bad">no answer</Badge>;
  return <Badge tone={toneOf(status)}>{status}</Badge>;
}

function toneOf(status: number): Tone {
  if (status < 300) return "good";
  return status < 500 ? "waiting" : "bad";
}

/** Why it failed, and whatever else is to be known. */
export function Remarks({ entry }: { entry: JournalEntry }): JSX.Element {
  const remarks = [
    ...(entry.refusal === undefined ? [] : [`Refused: ${entry.refusal}`]),
    ...(entry.fault === undefined ? [] : [`Fault: ${entry.fault}`]),
    ...(entry.repeated ? ["Repeated: the first answer for this idempotency key was given again."] : []),
    ...entry.warnings.map((warning) => `Warning: ${warning}`),
  ];
  if (remarks.length === 0) return <></>;
  return (
    <ul class="remarks">
      {remarks.map((remark) => (
        <li>{remark}</li>
      ))}
    </ul>
  );
}
