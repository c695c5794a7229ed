import type { JSX } from "hono/jsx/jsx-runtime";

import type { JournalEntry } from "../../../emulator/journal.ts";
import { at, emulatorOf, type Page } from "../context.ts";
import { showPage } from "../layout.tsx";
import { Facts, partyInWords, Time } from "../parts.tsx";
import { refusalPage } from "../refusal.tsx";
import { JournalEntries, Remarks, StatusOf } from "./journal-entries.tsx";
import { entryWithNumber, selectionIn } from "./journal-selection.ts";

/** The part of the journal's page that changes. */
export const journalEntriesPage: Page = {
  get: (context) =>
    context.html(
      <JournalEntries context={context} selection={selectionIn((name) => context.req.query(name))} />,
    ),
};

/** One request. */
export const journalEntryPage: Page = {
  get: (context) => {
    const { journal } = emulatorOf(context);
    const number = Number(context.req.param("number"));
    const entry = entryWithNumber(journal, number);
    if (entry === undefined) return refusalPage(context, 404, "The journal has no request with this number.");
    return showPage(
      context,
      { title: `Request ${number}`, section: "/journal" },
      <>
        <p class="request">
          <StatusOf entry={entry} /> {entry.method} {entry.path}
        </p>
        <Facts
          of={[
            ["Operation", entry.operationId ?? "none: no operation has this method and path"],
            ["Received", <Time value={entry.time} />],
            ["Caller", entry.caller === undefined ? "not authenticated" : partyInWords(entry.caller)],
            ["MSN", entry.msn],
            ["Idempotency key", entry.idempotencyKey],
          ]}
        />
        <Remarks entry={entry} />
        <Body body={journal.bodyOf(entry)} entry={entry} />
        <p>
          <a href={at(context, "/journal")}>To the journal</a>
        </p>
      </>,
    );
  },
};

function Body({ body, entry }: { body: unknown; entry: JournalEntry }): JSX.Element {
  return (
    <section aria-labelledby="body">
      <h2 id="body">Body</h2>
      {body === undefined ? (
        <p>{entry.method === "GET" ? "There was none." : "There was none, or it was not kept."}</p>
      ) : (
        <pre class="scroll" tabindex={0} role="region" aria-label="The body that was sent">
          {typeof body === "string" ? body : JSON.stringify(body, undefined, 2)}
        </pre>
      )}
    </section>
  );
}
