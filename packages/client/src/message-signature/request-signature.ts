import type { UnsignedRequest } from "../platform.ts";
import { toBase64 } from "./base64.ts";
import { contentDigest } from "./content-digest.ts";
import type { SigningKey } from "./keys.ts";
import { SignatureError } from "./signature-error.ts";
import { serializeString } from "./structured-fields.ts";

/*
 * What a request to a backend of this project is signed over. The signer covers it, and the verifier demands it. All that this
 * takes of RFC 9421's components is in this place, so that neither a page nor a backend carries the rest.
 */

/** Sets these signatures apart from all others that the same key may make. */
export const TAG = "vipps-management";

/** The headers that decide what is carried out. */
const covered = ["content-digest", "content-type", "idempotency-key", "merchant-serial-number"];

/** The components that a signature of a request has to cover: whatever decides what is carried out. */
export function coveredBy({
  headers,
  body,
}: {
  readonly headers: Headers;
  readonly body?: Uint8Array | undefined;
}): string[] {
  const components = ["@method", "@authority", "@path", "@query"];
  for (const name of covered)
    if (headers.has(name) || (body !== undefined && name.startsWith("content-"))) components.push(name);
  return components;
}

/**
 * What a component stands for in a request: one of those above, or any other field.
 *
 * @throws SignatureError, with code `signature_unsupported`, for another component, and for one that is not there.
 */
export function requestComponent(request: RequestParts, name: string): string {
  const value = valueOf(request, name);
  if (value !== null && /^[\x20-\x7e\t]*$/.test(value)) return value;
  throw new SignatureError(
    "signature_unsupported",
    `The component ${name} is missing, is not ASCII, or is none of a request here.`,
  );
}

type RequestParts = Pick<UnsignedRequest, "headers" | "method" | "url">;

function valueOf({ method, url, headers }: RequestParts, name: string): string | null {
  switch (name) {
    case "@method":
      return method;
    case "@authority":
      return url.host;
    case "@path":
      return url.pathname;
    case "@query":
      return url.search || "?";
    default:
      return /^[a-z\d-]+$/.test(name) ? headers.get(name) : null;
  }
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
 * @returns The headers to add.
 * @throws SignatureError, with code `signature_unsupported`, when a header is missing or has characters that cannot be signed.
 * @example
 * ```ts
 * async function sign(request: UnsignedRequest, key: SigningKey) {
 *   return signRequest(request, key, { now: Date.now(), nonce: crypto.randomUUID() });
 * }
 * ```
 * @see RFC 9421: https://www.rfc-editor.org/rfc/rfc9421
 */
export async function signRequest(
  { method, url, headers: given, body }: UnsignedRequest,
  key: SigningKey,
  { now, nonce }: RequestSignatureOptions,
): Promise<Record<string, string>> {
  const digest: Record<string, string> = body ? { "Content-Digest": await contentDigest(body) } : {};
  const headers = body ? new Headers([...given, ...Object.entries(digest)]) : given;
  const components = coveredBy({ headers, body });
  const request = { method, url, headers };
  let lines = "";
  for (const name of components) lines += `"${name}": ${requestComponent(request, name)}\n`;
  const input =
    `("${components.join('" "')}");created=${Math.floor(now / 1000)}` +
    `;keyid=${serializeString(key.keyId)};nonce=${serializeString(nonce)};tag="${TAG}"`;
  const signature = await key.sign(new TextEncoder().encode(`${lines}"@signature-params": ${input}`));
  return { ...digest, "Signature-Input": `sig=${input}`, Signature: `sig=:${toBase64(signature)}:` };
}
