import { toBase64 } from "./base64.ts";
import { SignatureError } from "./signature-error.ts";

/*
 * Structured field values (RFC 9651) as far as signatures and digests use them: no decimals, dates or display strings.
 * This is the half that writes; parse.ts, which a signer does not need, is the half that reads.
 */

/** A word without quotes (RFC 9651 §3.3.4), as opposed to a string. */
export interface Token {
  readonly token: string;
}

/** A value: a whole number is an integer, bytes are a byte sequence. */
export type BareItem = Token | Uint8Array<ArrayBuffer> | boolean | number | string;

/** In the order in which they are written. */
export type Parameters = ReadonlyMap<string, BareItem>;

export interface Item {
  readonly value: BareItem;
  readonly parameters: Parameters;
}

export interface InnerList {
  readonly items: readonly Item[];
  readonly parameters: Parameters;
}

/** What a dictionary holds under one key. */
export type Member = InnerList | Item;

/** Writes `("a" "b";c);d=1`. */
export function serializeInnerList({ items, parameters }: InnerList): string {
  return `(${items.map(serializeItem).join(" ")})${serializeParameters(parameters)}`;
}

/** Writes `"a";b`. */
export function serializeItem({ value, parameters }: Item): string {
  return serializeBareItem(value) + serializeParameters(parameters);
}

/** Writes `;a=1;b`. */
export function serializeParameters(parameters: Parameters): string {
  let text = "";
  for (const [key, value] of parameters)
    text += value === true ? `;${key}` : `;${key}=${serializeBareItem(value)}`;
  return text;
}

function serializeBareItem(value: BareItem): string {
  if (typeof value === "string") return serializeString(value);
  if (typeof value === "boolean") return value ? "?1" : "?0";
  if (value instanceof Uint8Array) return `:${toBase64(value)}:`;
  if (typeof value === "object") return value.token;
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  throw new SignatureError("signature_malformed", `The number ${value} cannot be written: it must be whole.`);
}

/** Writes `"a"`. */
export function serializeString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return JSON.stringify(text); // it escapes the same two
  throw new SignatureError(
    "signature_malformed",
    "A component or parameter of a signature must be printable ASCII (RFC 9651 §3.3.3).",
  );
}
