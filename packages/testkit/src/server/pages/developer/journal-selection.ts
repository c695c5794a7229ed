import type { Journal, JournalEntry } from "../../../emulator/journal.ts";

/** What a reader of the journal wants to see. */
export interface Selection {
  /** An operationId; empty for all. */
  readonly operation: string;
  /** What the status begins with, `none` for requests without an answer, or empty for all. */
  readonly status: string;
  /** A part of the path; empty for all. */
  readonly path: string;
  /** Only requests that arrived before the one with this number. */
  readonly before: number;
}

/** An entry with its number: 1 is the first that was ever received. */
export interface NumberedEntry {
  readonly number: number;
  readonly entry: JournalEntry;
}

export const statusChoices: readonly (readonly [value: string, label: string])[] = [
  ["", "Any"],
  ["2", "2xx, done"],
  ["4", "4xx, refused"],
  ["5", "5xx, failed"],
  ["none", "No answer"],
];

/** Reads a selection from a page's address. */
export function selectionIn(query: (name: string) => string | undefined): Selection {
  const before = Number(query("before") ?? "");
  return {
    operation: query("operation") ?? "",
    status: query("status") ?? "",
    path: query("path")?.trim() ?? "",
    before: Number.isInteger(before) && before > 0 ? before : Infinity,
  };
}

/** Writes it for an address, beginning with a question mark unless it selects everything. */
export function selectionQuery({ operation, status, path, before }: Selection): string {
  const query = new URLSearchParams({
    ...(operation !== "" && { operation }),
    ...(status !== "" && { status }),
    ...(path !== "" && { path }),
    ...(before !== Infinity && { before: String(before) }),
  }).toString();
  return query === "" ? "" : `?${query}`;
}

/**
 * The newest entries of a selection, newest first.
 *
 * @param count - How many at most.
 */
export function newestOf(
  { entries, dropped }: Journal,
  selection: Selection,
  count: number,
): NumberedEntry[] {
  const found: NumberedEntry[] = [];
  for (let index = entries.length - 1; index >= 0 && found.length < count; index -= 1) {
    const entry = entries[index];
    const number = dropped + index + 1;
    if (entry !== undefined && number < selection.before && isSelected(entry, selection))
      found.push({ number, entry });
  }
  return found;
}

function isSelected(entry: JournalEntry, { operation, status, path }: Selection): boolean {
  if (operation !== "" && entry.operationId !== operation) return false;
  if (status !== "" && !String(entry.status ?? "none").startsWith(status)) return false;
  return entry.path.includes(path);
}

/** The entry with a number; `undefined` when it was dropped, or has not arrived yet. */
export function entryWithNumber({ entries, dropped }: Journal, number: number): JournalEntry | undefined {
  return entries[number - dropped - 1];
}
