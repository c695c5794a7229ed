import { toBase64 } from "./base64.ts";

/** The digests that are written and checked (RFC 9530 §5). */
export type DigestAlgorithm = "sha-256" | "sha-512";

/**
 * The value of a `Content-Digest` field (RFC 9530 §2).
 *
 * @param body - The bytes that are sent.
 * @param algorithm - Default: `sha-256`.
 * @example
 * ```ts
 * const value = await contentDigest(new TextEncoder().encode('{"hello": "world"}'));
 * ```
 * @see RFC 9530: https://www.rfc-editor.org/rfc/rfc9530
 */
export async function contentDigest(
  body: Uint8Array<ArrayBuffer>,
  algorithm: DigestAlgorithm = "sha-256",
): Promise<string> {
  return `${algorithm}=:${toBase64(await digest(body, algorithm))}:`;
}

/** The bytes of a digest. */
export async function digest(
  body: Uint8Array<ArrayBuffer>,
  algorithm: DigestAlgorithm,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest(algorithm.toUpperCase(), body));
}
