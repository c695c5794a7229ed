import type { Writable } from "../writable.ts";
import { isoTime } from "./clock.ts";
import type { Party } from "./world/records.ts";

/** A request that the emulator received. It never holds a token, a secret, a query string or a body. */
export interface JournalEntry {
  /** When it arrived, on the emulator's clock. */
  readonly time: string;
  readonly method: string;
  /** The path, without what follows a question mark. */
  readonly path: string;
  /** `undefined` when no operation has this method and path. */
  readonly operationId: string | undefined;
  /** `undefined` when it was not authenticated. */
  readonly caller: Party | undefined;
  /** The sales unit that it concerns: from the path, or else from the `Merchant-Serial-Number` header. */
  readonly msn: string | undefined;
  readonly idempotencyKey: string | undefined;
  /** `undefined` until it is answered, and for good when a fault takes the answer away. */
  readonly status: number | undefined;
  /** Whether the answer was one that had been given before for the same idempotency key. */
  readonly repeated: boolean;
  /** Why it was refused, where the answer itself says little. */
  readonly refusal: string | undefined;
  /** What went wrong with it on purpose: "connection-reset after the operation". */
  readonly fault: string | undefined;
  /** What was allowed and yet will not end well, or is against the platform's policy. */
  readonly warnings: readonly string[];
}

/** What was received, oldest first. The last 10,000 requests are kept. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  /** How many older entries were dropped. */
  readonly dropped: number;
  /**
   * The JSON that a request brought, or its text when it is not JSON. The bodies of the last 1,000 requests that had one
   * are kept, of up to 64 KiB each; of others, and of requests for tokens, it is `undefined`.
   */
  bodyOf(entry: JournalEntry): unknown;
  /** Forgets every entry; nothing counts as dropped. */
  clear(): void;
}

/** An entry that is still being written. */
export type OpenEntry = Writable<JournalEntry>;

/** The journal as the emulator writes it. */
export interface JournalWriter extends Journal {
  receive(request: Pick<JournalEntry, "method" | "path" | "idempotencyKey">, now: number): OpenEntry;
  /** Keeps the body of a request, if it is not too large. */
  keepBody(entry: JournalEntry, body: Uint8Array): void;
}

const maximumEntries = 10_000;
const maximumBodies = 1_000;
const maximumBytesOfABody = 64 * 1024;

/** Makes an empty journal. */
export function createJournal(): JournalWriter {
  // Apart from the entries: whoever prints those prints no password that an order may contain.
  const bodies = new Map<JournalEntry, Uint8Array>();
  const journal: Writable<JournalWriter> & { entries: OpenEntry[] } = {
    entries: [],
    dropped: 0,
    bodyOf: (entry) => {
      const body = bodies.get(entry);
      return body === undefined ? undefined : valueOf(new TextDecoder().decode(body));
    },
    keepBody: (entry, body) => {
      if (body.byteLength === 0 || body.byteLength > maximumBytesOfABody) return;
      bodies.set(entry, body);
      const [oldest = entry] = bodies.keys();
      if (bodies.size > maximumBodies) bodies.delete(oldest);
    },
    receive: (request, now) => {
      const entry: OpenEntry = {
        time: isoTime(now),
        ...request,
        operationId: undefined,
        caller: undefined,
        msn: undefined,
        status: undefined,
        repeated: false,
        refusal: undefined,
        fault: undefined,
        warnings: [],
      };
      journal.entries.push(entry);
      if (journal.entries.length > maximumEntries) {
        journal.entries.shift();
        journal.dropped += 1;
      }
      return entry;
    },
    clear: () => {
      journal.entries = [];
      journal.dropped = 0;
      bodies.clear();
    },
  };
  return journal;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
