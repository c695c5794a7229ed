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

/** The components that a signature of a request has to cover: whatever decides what is carried out. */
export function coveredBy({
  headers,
  body,
}: {
  readonly headers: Headers;
  readonly body?: Uint8Array | undefined;
}): string[] {
  const fields = ["content-digest", "content-type", "idempotency-key", "merchant-serial-number"];
  return [
    ...["@method", "@authority", "@path", "@query"],
    ...fields.filter((name) => headers.has(name) || (body !== undefined && name.startsWith("content-"))),
  ];
}

/**
 * What a component stands for in a request: one of those above, or any other field.
 *
 * @throws SignatureError, with code `signature_unsupported`, for another component, and for one that is not there.
 */
export function requestComponent(
  { method, url, headers }: Pick<UnsignedRequest, "headers" | "method" | "url">,
  name: string,
): string {
  const valueOf = (): string | null => {
    if (name === "@method") return method;
    if (name === "@authority") return url.host;
    if (name === "@path") return url.pathname;
    if (name === "@query") return url.search || "?";
    return /^[a-z\d-]+$/.test(name) ? headers.get(name) : null;
  };
  const value = valueOf();
  if (value !== null && /^[\x20-\x7e\t]*$/.test(value)) return value;
  throw new SignatureError(
    "signature_unsupported",
    `The component ${name} is missing, is not ASCII, or is none of a request here.`,
  );
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
  const lines = components.map((name) => `"${name}": ${requestComponent({ method, url, headers }, name)}`);
  const input =
    `(${components.map((name) => `"${name}"`).join(" ")});created=${Math.floor(now / 1000)}` +
    `;keyid=${serializeString(key.keyId)};nonce=${serializeString(nonce)};tag="${TAG}"`;
  const base = [...lines, `"@signature-params": ${input}`].join("\n");
  const signature = await key.sign(new TextEncoder().encode(base));
  return { ...digest, "Signature-Input": `sig=${input}`, Signature: `sig=:${toBase64(signature)}:` };
}
