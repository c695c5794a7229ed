import { withHelpLink } from "../help-link.ts";

/** Why a signature cannot be made or is not accepted. */
export type SignatureErrorCode =
  | "digest_mismatch"
  | "nonce_used"
  | "signature_expired"
  | "signature_incomplete"
  | "signature_key_unknown"
  | "signature_malformed"
  | "signature_mismatch"
  | "signature_missing"
  | "signature_not_yet_valid"
  | "signature_unsupported";

/** A signature was refused: the only error that reading one can end with, whatever was received. */
export class SignatureError extends Error {
  override readonly name: string = "SignatureError";
  readonly code: SignatureErrorCode;

  constructor(code: SignatureErrorCode, message: string) {
    super(withHelpLink(message, code));
    this.code = code;
  }
}
