/** Who says so: the edition's document, its guide, Vipps MobilePay elsewhere, a public register, or prudence alone. */
export type FindingSource = "assumed" | "document" | "guide" | "platform" | "register";

/** Something that is wrong with a prefill. */
export interface PrefillFinding {
  /** Where: a JSON pointer as a URI fragment (RFC 6901 §6), e.g. `#/website/url`. */
  readonly path: string;
  /** What is wrong and what to do about it, to be read after the path. */
  readonly message: string;
  readonly source: FindingSource;
}

/** What is known to be wrong with a prefill before it is sent. */
export interface PrefillCheck {
  /** What the API will refuse. */
  readonly errors: readonly PrefillFinding[];
  /** What the API will accept, and what costs time later or leaves the merchant with an empty form. */
  readonly warnings: readonly PrefillFinding[];
}
