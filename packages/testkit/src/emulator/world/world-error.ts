import { withHelpLink } from "../../help-link.ts";

/** The stable names of what can be wrong with an act on the world. */
export type WorldErrorCode =
  | "unknown-product-order"
  | "unknown-partner"
  | "unknown-merchant"
  | "unknown-sales-unit"
  | "unknown-product"
  | "unknown-keys"
  | "no-subscription-key"
  | "invalid-keys"
  | "invalid-organisation"
  | "illegal-transition"
  | "merchant-deactivated"
  | "no-agreement"
  | "empty-text"
  | "no-msn-left";

/** An act that the world's rules do not allow; nothing has changed. The back office and the keys throw it. */
export class WorldError extends Error {
  override readonly name = "WorldError";
  readonly code: WorldErrorCode;

  constructor(code: WorldErrorCode, message: string) {
    super(withHelpLink(message, code));
    this.code = code;
  }
}
