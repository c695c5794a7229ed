import type { UnsignedRequest } from "../platform.ts";
import { checkContentDigest } from "./check-digest.ts";
import { checkSignature, type SignatureExpectation, type VerifiedSignature } from "./check-signature.ts";
import { coveredBy, requestComponent, TAG } from "./request-signature.ts";

/** How a request to a backend is verified. */
export type RequestVerifyOptions = Pick<
  SignatureExpectation,
  "clockTolerance" | "maxAge" | "now" | "resolveKey"
>;

/** What the signature of a request said: it always has a time and a nonce. */
export type VerifiedRequest = VerifiedSignature & { readonly created: number; readonly nonce: string };

/**
 * Verifies what {@link signRequest} signed: signature, coverage, time and digest. Whether the nonce is new is for the caller to
 * find out, from a store that all its processes share.
 *
 * @param request - As it was received; its `url` is the one that the signer sent it to.
 * @param options - The keys and the time.
 * @throws SignatureError, whose `code` says why, and nothing else but what `resolveKey` and its key throw.
 * @example
 * ```ts
 * async function check(request: UnsignedRequest, key: CryptoKey) {
 *   const { keyId, nonce } = await verifyRequest(request, { resolveKey: () => webVerifyingKey(key), now: Date.now() });
 *   console.log(keyId, nonce);
 * }
 * ```
 * @see RFC 9421: https://www.rfc-editor.org/rfc/rfc9421
 */
export async function verifyRequest(
  request: UnsignedRequest,
  options: RequestVerifyOptions,
): Promise<VerifiedRequest> {
  const { clockTolerance, maxAge, now, resolveKey } = options;
  const expected = {
    now,
    resolveKey,
    tag: TAG,
    ...(clockTolerance !== undefined && { clockTolerance }),
    ...(maxAge !== undefined && { maxAge }),
  };
  const signature = await checkSignature(request.headers, expected, {
    required: coveredBy(request).map((name) => `"${name}"`),
    // What has parameters, or is no string, is none of the components that are signed here: no name is empty.
    valueOf: ({ value, parameters }) =>
      requestComponent(request, typeof value === "string" && parameters.size === 0 ? value : ""),
  });
  const field = request.headers.get("content-digest");
  if (field !== null) await checkContentDigest(request.body ?? new Uint8Array(), field);
  // Both are among the parameters that a signature has to have.
  return signature as VerifiedRequest;
}
