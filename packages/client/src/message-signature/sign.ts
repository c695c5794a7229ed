import { toBase64 } from "./base64.ts";
import { type Component, componentValue, type Message, toItem } from "./components.ts";
import type { SigningKey } from "./keys.ts";
import { signatureBase } from "./signature-base.ts";
import { type BareItem, type InnerList, serializeInnerList } from "./structured-fields.ts";

/** What a signature is to say. */
export interface SignOptions {
  readonly key: SigningKey;
  /** What is covered, in this order. */
  readonly components: readonly Component[];
  /** When the signature is made, in whole seconds since 1970. */
  readonly created: number;
  /** Unlike any other; a verifier accepts it once. */
  readonly nonce?: string;
  /** What the signature is for, so that it is of no use elsewhere. */
  readonly tag?: string;
  /** Names the signature within its fields. Default: `sig`. */
  readonly label?: string;
}

/** The two fields of a signature. */
export interface SignatureFields {
  readonly "Signature-Input": string;
  readonly Signature: string;
}

/**
 * Signs a message (RFC 9421 §3.1).
 *
 * @param message - The request or response, with its fields as they will be sent.
 * @param options - The key, what is covered, the time, a nonce.
 * @throws SignatureError, with code `signature_unsupported` or `signature_malformed`, when something cannot be covered.
 * @example
 * ```ts
 * const { privateKey } = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
 * const fields = await signMessage(
 *   { method: "GET", url: new URL("https://shop.example/orders"), headers: new Headers() },
 *   {
 *     key: webSigningKey("till-7", privateKey),
 *     components: ["@method", "@target-uri"],
 *     created: Math.floor(Date.now() / 1000),
 *     nonce: crypto.randomUUID(),
 *   },
 * );
 * ```
 * @see RFC 9421: https://www.rfc-editor.org/rfc/rfc9421
 */
export async function signMessage(
  message: Message,
  { key, components, created, nonce, tag, label = "sig" }: SignOptions,
): Promise<SignatureFields> {
  const parameters = new Map<string, BareItem>([
    ["created", created],
    ["keyid", key.keyId],
  ]);
  if (nonce !== undefined) parameters.set("nonce", nonce);
  if (tag !== undefined) parameters.set("tag", tag);
  const input: InnerList = { items: components.map(toItem), parameters };
  const base = signatureBase(input, (component) => componentValue(component, message));
  const signature = await key.sign(new TextEncoder().encode(base));
  return {
    "Signature-Input": `${label}=${serializeInnerList(input)}`,
    Signature: `${label}=:${toBase64(signature)}:`,
  };
}
