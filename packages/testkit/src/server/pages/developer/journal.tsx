import { at, emulatorOf, type Page } from "../context.ts";
import { Input, Select } from "../form.tsx";
import { showPage } from "../layout.tsx";
import { JournalEntries } from "./journal-entries.tsx";
import { selectionIn, selectionQuery, statusChoices } from "./journal-selection.ts";

/** Every request that was received, newest first, as they come. */
export const journalPage: Page = {
  get: (context) => {
    const selection = selectionIn((name) => context.req.query(name));
    const { journal, operations } = emulatorOf(context);
    const query = selectionQuery(selection);
    const isOlder = selection.before !== Infinity;
    return showPage(
      context,
      { title: "Journal", section: "/journal", isLive: !isOlder },
      <>
        <form method="get" role="search" class="row">
          <Select
            name="operation"
            label="Operation"
            value={selection.operation}
            choices={[["", "Any"], ...operations.map((each) => [each, each] as const)]}
          />
          <Select name="status" label="Status" value={selection.status} choices={statusChoices} />
          <Input name="path" type="search" label="Part of the path" value={selection.path} />
          <button class="quiet">Filter</button>
        </form>
        <div class="actions">
          {isOlder ? (
            <a href={at(context, `/journal${selectionQuery({ ...selection, before: Infinity })}`)}>
              To the newest
            </a>
          ) : (
            <>
              <a href={at(context, `/journal${query}`)}>Look again</a>
              <button type="button" class="quiet without-script" data-live-pause>
                Pause
              </button>
            </>
          )}
        </div>
        {journal.dropped > 0 && (
          <p class="hint">{`The journal keeps the newest requests; ${journal.dropped} older ones were dropped.`}</p>
        )}
        <div data-live={isOlder ? undefined : at(context, `/journal/entries${query}`)}>
          <JournalEntries context={context} selection={selection} />
        </div>
      </>,
    );
  },
};
