import { withHelpLink } from "../../help-link.ts";

/** The stable names of what can go wrong for somebody in the portal. */
export type PortalErrorCode =
  | "unknown-link"
  | "link-expired"
  | "order-deleted"
  | "not-authorised"
  | "wrong-step"
  | "invalid-agreement"
  | "invalid-field"
  | "field-locked"
  | "unknown-field"
  | "unknown-price-package"
  | "form-incomplete"
  | "empty-answer";

/** What is wrong with one field of a form. */
export interface FieldFault {
  /** Where it stands: `settlementAccountNumber`, `website.url`, `owners.1.share`. */
  readonly field: string;
  /** What is wrong and what to do, in a sentence. */
  readonly says: string;
}

/** Something that the portal does not let a person do; nothing has changed. The message says what to do instead. */
export class PortalError extends Error {
  override readonly name = "PortalError";
  readonly code: PortalErrorCode;
  /** Field by field, where the form as it was filled in is what is wrong. */
  readonly faults: readonly FieldFault[];

  constructor(code: PortalErrorCode, message: string, faults: readonly FieldFault[] = []) {
    super(withHelpLink(message, code));
    this.code = code;
    this.faults = faults;
  }
}
