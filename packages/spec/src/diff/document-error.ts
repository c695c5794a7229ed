/** Why a document cannot be compared. */
export type DocumentErrorCode = "not_openapi" | "broken_reference" | "foreign_reference" | "too_large";

/** A document that cannot be compared; the message says which one and why. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
  readonly code: DocumentErrorCode;

  constructor(code: DocumentErrorCode, message: string) {
    super(`${message} See https://vipps-management.github.io/troubleshooting#${code}`);
    this.code = code;
  }
}
