import { withHelpLink } from "@vipps-management/client";

/** Why a request is not carried out. */
export type RefusalCode =
  | "body_too_large"
  | "invalid_body"
  | "merchant_not_allowed"
  | "no_such_operation"
  | "not_authorized"
  | "origin_not_allowed"
  | "query_not_allowed"
  | "sender_left"
  | "timeout"
  | "try_again"
  | "unsupported_media_type";

/** A request that is not carried out, and what its sender is told. */
export class Refusal extends Error {
  override readonly name: string = "Refusal";
  readonly status: number;
  readonly code: RefusalCode;

  constructor(status: number, code: RefusalCode, message: string, cause?: unknown) {
    super(withHelpLink(message, code), { cause });
    this.status = status;
    this.code = code;
  }
}
