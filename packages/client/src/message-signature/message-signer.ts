import type { Signer } from "../platform.ts";
import type { SigningKey } from "./keys.ts";
import { signRequest } from "./request-signature.ts";

/**
 * Makes a signer that signs each request to a backend of one's own. When the backend refuses a signature for its time, the
 * signer learns from the answer's `Date` how far its own clock is off, and the request is sent once more.
 *
 * @param key - What signs, or what finds it when the first request is signed.
 * @throws SignatureError from a call, with code `signature_unsupported`, when a header cannot be signed.
 * @example
 * ```ts
 * async function signerOf(key: CryptoKey) {
 *   return messageSigner(webSigningKey("till-7", key));
 * }
 * ```
 * @see RFC 9421: https://www.rfc-editor.org/rfc/rfc9421
 */
export function messageSigner(key: SigningKey | (() => Promise<SigningKey>)): Signer {
  /** By how many milliseconds the backend's clock is ahead of ours. */
  let ahead = 0;
  return {
    sign: async (request, { platform }) =>
      signRequest(request, typeof key === "function" ? await key() : key, {
        now: platform.now() + ahead,
        nonce: platform.randomUUID(),
      }),
    onAnswer: ({ status, headers, text }, { platform }) => {
      if (status !== 401 || !isAboutTime(text)) return undefined;
      const theirs = Date.parse(headers.get("date") ?? "");
      if (Number.isNaN(theirs)) return undefined;
      ahead = theirs - platform.now();
      return "replay";
    },
  };
}

function isAboutTime(text: string): boolean {
  return /"code":\s*"signature_(?:expired|not_yet_valid)"/.test(text);
}
