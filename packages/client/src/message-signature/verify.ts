import { checkSignature, type SignatureExpectation, type VerifiedSignature } from "./check-signature.ts";
import { type Component, componentValue, type Message, toItem } from "./components.ts";
import { serializeItem } from "./structured-fields.ts";

/** What is asked of a signature of a message. */
export interface VerifyOptions extends SignatureExpectation {
  /** What has to be covered; more may be. */
  readonly components: readonly Component[];
}

/**
 * Verifies a signature of a message (RFC 9421 §3.2): that it covers what it has to, is of its time, and was made with the key
 * that it names. A nonce is required and given back; whether it is new is for the caller to find out.
 *
 * @param message - The request or response as it was received.
 * @param options - The keys, what has to be covered, the time.
 * @throws SignatureError, whose `code` says why, and nothing else but what `resolveKey` and its key throw.
 * @example
 * ```ts
 * async function check(request: Request, key: CryptoKey) {
 *   const { method, url, headers } = request;
 *   await verifyMessage(
 *     { method, url: new URL(url), headers },
 *     { resolveKey: () => webVerifyingKey(key), components: ["@method", "@target-uri"], now: Date.now() },
 *   );
 * }
 * ```
 * @see RFC 9421: https://www.rfc-editor.org/rfc/rfc9421
 */
export async function verifyMessage(message: Message, options: VerifyOptions): Promise<VerifiedSignature> {
  return checkSignature(message.headers, options, {
    required: options.components.map((component) => serializeItem(toItem(component))),
    valueOf: (component) => componentValue(component, message),
  });
}
