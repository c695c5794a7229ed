import { digest, type DigestAlgorithm } from "./content-digest.ts";
import { parseDictionary } from "./parse.ts";
import { SignatureError } from "./signature-error.ts";

/**
 * Checks a body against its `Content-Digest` field. Every digest of an algorithm that is known has to match, and there has
 * to be one.
 *
 * @param body - The bytes that were received.
 * @param field - The field's value.
 * @throws SignatureError, with code `digest_mismatch` or `signature_malformed`.
 * @example
 * ```ts
 * const body = new TextEncoder().encode('{"hello": "world"}');
 * await checkContentDigest(body, await contentDigest(body, "sha-512"));
 * ```
 * @see RFC 9530: https://www.rfc-editor.org/rfc/rfc9530
 */
export async function checkContentDigest(body: Uint8Array<ArrayBuffer>, field: string): Promise<void> {
  const members = parseDictionary("Content-Digest", field);
  const known = (["sha-256", "sha-512"] satisfies DigestAlgorithm[]).filter((name) => members.has(name));
  let matches = known.length > 0;
  for (const algorithm of known) {
    const member = members.get(algorithm);
    const claimed = member !== undefined && "value" in member ? member.value : undefined;
    const actual = await digest(body, algorithm);
    matches = claimed instanceof Uint8Array && equalInConstantTime(claimed, actual) && matches;
  }
  if (matches) return;
  throw new SignatureError(
    "digest_mismatch",
    "The body is not the one that was signed: its Content-Digest has no sha-256 or sha-512, or another one.",
  );
}

/**
 * Compares bytes in a time that depends on their number alone, so that nobody can find a secret out byte by byte.
 *
 * @param one - Bytes, such as a digest or a MAC that was received.
 * @param other - The bytes that they should be.
 * @example
 * ```ts
 * const expected = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode("hello")));
 * console.log(equalInConstantTime(new Uint8Array(32), expected)); // false
 * ```
 */
export function equalInConstantTime(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (const [index, byte] of one.entries()) difference |= byte ^ (other[index] ?? 0);
  return difference === 0;
}
