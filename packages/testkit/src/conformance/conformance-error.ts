import { withHelpLink } from "../help-link.ts";

/** Why a conformance run stopped, or did not send something. */
export type ConformanceErrorCode = "refused_to_send" | "no_token" | "no_answer" | "invalid_option";

/** What a conformance run cannot go on from. Its message has no key, no token and nothing of an answer. */
export class ConformanceError extends Error {
  override readonly name = "ConformanceError";
  readonly code: ConformanceErrorCode;

  constructor(code: ConformanceErrorCode, message: string) {
    super(withHelpLink(message, code));
    this.code = code;
  }
}
