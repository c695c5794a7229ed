/**
 * What a change means to code that was written for the document before: `breaking` when calls that were right may now be
 * refused, or answers may lack or have what the code did not expect; `to-know` when a person has to look; `harmless`; and
 * `wording` for what only people read.
 */
export type Weight = "breaking" | "to-know" | "harmless" | "wording";

/** What a change did to what is allowed: less is allowed now, more, or something else. */
export type Effect = "narrowed" | "widened" | "changed";

/** An operation, as the later document names it, or the earlier one when it is gone. */
export interface OperationName {
  /** In capitals. */
  readonly method: string;
  /** With its parameters' names in braces. */
  readonly path: string;
  readonly operationId?: string;
}

/** Where in an operation something has changed. */
export interface Place {
  readonly in: "operation" | "request" | "answer" | "query" | "path" | "header" | "cookie";
  /** The name of a parameter, or of a header of an answer. */
  readonly name?: string;
  /** The statuses of the answers, for what has changed in answers; of refusals, those that any of the operations has. */
  readonly statuses?: readonly string[];
  /** The way to a field, `website.url` or `[].msn`; absent for all of it. */
  readonly field?: string;
}

/** Something that is not as it was. */
export interface Change {
  readonly weight: Weight;
  /** What has changed, in a word that stays the same between releases: `field-removed`, `limit-widened`. */
  readonly kind: string;
  /** The operations in which it has; empty when it is about the document as a whole. */
  readonly operations: readonly OperationName[];
  readonly place: Place;
  /** What has happened, to be read after the name of the place. */
  readonly says: string;
}
