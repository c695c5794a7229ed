/** The stable names of what can go wrong for somebody in the portal. */
export type PortalErrorCode =
  | "unknown-link"
  | "link-expired"
  | "order-deleted"
  | "not-authorised"
  | "wrong-step"
  | "invalid-agreement"
  | "field-locked"
  | "unknown-field"
  | "unknown-price-package"
  | "form-incomplete"
  | "empty-answer";

/** Something that the portal does not let a person do; nothing has changed. The message says what to do instead. */
export class PortalError extends Error {
  override readonly name = "PortalError";
  readonly code: PortalErrorCode;

  constructor(code: PortalErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
