/** Something that an answer should not be by the document. */
export interface Finding {
  /** A word that stays the same between releases. */
  readonly kind:
    | "undeclared-status"
    | "undeclared-content-type"
    | "missing-header"
    | "not-json"
    | "unexpected-body"
    | "invalid-body"
    | "unknown-value"
    | "unknown-field"
    | "other-status"
    | "no-answer";
  /** The way to the field: `[].msn`; empty for all of it. */
  readonly field: string;
  /** What is wrong, with nothing of the answer. */
  readonly says: string;
}
