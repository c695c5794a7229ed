import type { UnsignedRequest } from "../platform.ts";
import { contentDigest } from "./content-digest.ts";
import type { SigningKey } from "./keys.ts";
import { signMessage } from "./sign.ts";

/*
 * What a request to a backend of this project is signed over. The signer covers it, and the verifier demands it.
 */

/** Sets these signatures apart from all others that the same key may make. */
export const TAG = "vipps-management";

/** The components that a signature of a request has to cover: whatever decides what is carried out. */
export function coveredBy(
  request: Pick<UnsignedRequest, "headers"> & { readonly body?: Uint8Array | undefined },
): string[] {
  const present = ["content-digest", "content-type", "idempotency-key", "merchant-serial-number"].filter(
    (name) => request.headers.has(name),
  );
  const withBody = request.body === undefined ? [] : ["content-digest", "content-type"];
  return ["@method", "@authority", "@path", "@query", ...new Set([...withBody, ...present])];
}

/** When and as what a signature is made. */
export interface RequestSignatureOptions {
  /** Milliseconds since 1970, as the verifier's clock has them. */
  readonly now: number;
  /** Unlike any other, e.g. a random UUID. */
  readonly nonce: string;
}

/**
 * Signs a request to a backend: method, authority, path, query, the body's digest and type, and the idempotency key.
 *
 * @param request - As it will be sent, without its signature.
 * @param key - What signs.
 * @param options - The time and a nonce.
 * @throws SignatureError, with code `signature_unsupported`, when a header has characters that cannot be signed.
 * @example
 * ```ts
 * async function sign(request: UnsignedRequest, key: SigningKey) {
 *   return signRequest(request, key, { now: Date.now(), nonce: crypto.randomUUID() });
 * }
 * ```
 * @see RFC 9421: https://www.rfc-editor.org/rfc/rfc9421
 */
export async function signRequest(
  request: UnsignedRequest,
  key: SigningKey,
  { now, nonce }: RequestSignatureOptions,
): Promise<Record<string, string>> {
  const digest = request.body && { "Content-Digest": await contentDigest(request.body) };
  const headers = new Headers(request.headers);
  if (digest !== undefined) headers.set("Content-Digest", digest["Content-Digest"]);
  const message = { method: request.method, url: request.url, headers };
  const components = coveredBy({ ...request, headers });
  const created = Math.floor(now / 1000);
  return { ...digest, ...(await signMessage(message, { key, components, created, nonce, tag: TAG })) };
}
