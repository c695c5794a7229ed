import type { Wanted } from "../../emulator/assertions.ts";
import type { Emulator } from "../../emulator/emulator.ts";
import type { JournalEntry } from "../../emulator/journal.ts";
import type { Mail } from "../../emulator/world/records.ts";
import type { Handlers } from "../../generated/control/handlers.ts";
import type * as wire from "../../generated/control/types.ts";
import { checkedAt } from "./control-problem.ts";
import { defined } from "./defined.ts";

const usualLimit = 100;

/** What was received, what was sent by mail, and whether it is as expected. */
export function journalHandlers(
  emulator: Emulator,
): Pick<Handlers, "readJournal" | "clearJournal" | "assertReceived" | "assertNotReceived" | "readOutbox"> {
  const { journal, assert } = emulator;
  return {
    readJournal: ({ query: { after = 0, limit = usualLimit, bodies = false } }) => {
      const { entries, dropped } = journal;
      // Numbers count every request since the journal began: what was dropped had the first ones.
      const from = Math.max(0, after - dropped);
      const page = entries.slice(from, from + limit).map((entry, index): wire.JournalEntry => ({
        number: dropped + from + index + 1,
        ...presented(entry),
        ...(bodies && defined({ body: journal.bodyOf(entry) })),
      }));
      return { status: 200, body: { entries: page, last: page.at(-1)?.number ?? after, dropped } };
    },
    clearJournal: () => {
      journal.clear();
      return { status: 204, body: undefined };
    },
    assertReceived: ({ body: { operation, ...wanted } }) => ({
      status: 200,
      body: verdictOf(() => {
        assert.received(operation, wanted satisfies Wanted);
      }),
    }),
    assertNotReceived: ({ body: { operation, ...unwanted } }) => ({
      status: 200,
      body: verdictOf(() => {
        assert.notReceived(operation, unwanted satisfies Wanted);
      }),
    }),
    readOutbox: () => ({ status: 200, body: { mails: emulator.outbox.map((mail: Mail) => ({ ...mail })) } }),
  };
}

function presented({
  time,
  method,
  path,
  operationId,
  caller,
  msn,
  idempotencyKey,
  status,
  repeated,
  refusal,
  fault,
  warnings,
}: JournalEntry): Omit<wire.JournalEntry, "number"> {
  const perhaps = defined({ operationId, caller, msn, idempotencyKey, status, refusal, fault });
  return { time, method, path, repeated, warnings: [...warnings], ...perhaps };
}

/** What an assertion says, which throws an Error when it does not hold, and a TypeError for an operation that is none. */
function verdictOf(assertion: () => void): wire.Verdict {
  return checkedAt("#/operation", () => {
    try {
      assertion();
      return { pass: true };
    } catch (error) {
      if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError) throw error;
      return { pass: false, message: error.message };
    }
  });
}
