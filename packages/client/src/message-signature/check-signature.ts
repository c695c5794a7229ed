import type { VerifyingKey } from "./keys.ts";
import { isInnerList, parseDictionary } from "./parse.ts";
import { signatureBase } from "./signature-base.ts";
import { SignatureError } from "./signature-error.ts";
import { type InnerList, type Item, type Member, serializeItem } from "./structured-fields.ts";

/** What is asked of every signature. */
export interface SignatureExpectation {
  /** Finds the key that a signature names; nothing when there is none. */
  resolveKey(keyId: string): Promise<VerifyingKey | undefined> | VerifyingKey | undefined;
  /** The time, in milliseconds since 1970. */
  readonly now: number;
  /** How old a signature may be, in seconds. Default: 60. */
  readonly maxAge?: number;
  /** How far ahead the signer's clock may be, in seconds. Default: 5. */
  readonly clockTolerance?: number;
  /** Which signature is meant where there are several: the one with this label, or with this tag. */
  readonly label?: string;
  readonly tag?: string;
  /** The parameters that have to be there. Default: `created`, `keyid` and `nonce`. */
  readonly parameters?: readonly ("created" | "keyid" | "nonce" | "tag")[];
}

/** What a signature that was accepted said. */
export interface VerifiedSignature {
  readonly label: string;
  readonly keyId: string;
  /** In seconds since 1970. */
  readonly created: number | undefined;
  readonly nonce: string | undefined;
  /** The covered components, as they are written, e.g. `"@method"`, quotes included. */
  readonly components: readonly string[];
  /** Until when this signature would be accepted, in milliseconds since 1970: as long as its nonce has to be remembered. */
  readonly acceptedUntil: number;
}

/** The fields of a message, a pair for each line. */
type Fields = Iterable<readonly [string, string]>;

/**
 * Checks the signature in the fields of a message: that it covers what it has to, is of its time, and was made with the key
 * that it names.
 *
 * @param required - What has to be covered, each as it is written, e.g. `"@method"`, quotes included.
 * @param valueOf - What a component stands for in the message.
 * @throws SignatureError, and what `resolveKey` and its key throw.
 */
export async function checkSignature(
  headers: Fields,
  options: SignatureExpectation,
  {
    required,
    valueOf,
  }: { readonly required: readonly string[]; readonly valueOf: (component: Item) => string },
): Promise<VerifiedSignature> {
  const { label, input, signature } = readSignature(headers, options);
  const components = input.items.map(serializeItem);
  const missing = required.find((name) => !components.includes(name));
  if (missing !== undefined)
    throw new SignatureError("signature_incomplete", `The signature does not cover ${missing}.`);

  const keyId = parameter(input, "keyid", "string") ?? "";
  const created = parameter(input, "created", "number");
  const nonce = parameter(input, "nonce", "string");
  const alg = parameter(input, "alg", "string");
  for (const name of options.parameters ?? (["created", "keyid", "nonce"] as const)) {
    if (!input.parameters.has(name) || input.parameters.get(name) === "") {
      throw new SignatureError("signature_incomplete", `The signature has no \`${name}\`.`);
    }
  }
  const acceptedUntil = checkTime(created, parameter(input, "expires", "number"), options);
  const key = await options.resolveKey(keyId);
  if (key === undefined) {
    throw new SignatureError("signature_key_unknown", "The signature's key is not known: register it again.");
  }
  const base = new TextEncoder().encode(signatureBase(input, valueOf, components));
  if ((alg !== undefined && alg !== key.algorithm) || !(await key.verify(base, signature))) {
    throw new SignatureError("signature_mismatch", "The signature is not that of its key over this message.");
  }
  return { label, keyId, created, nonce, components, acceptedUntil };
}

interface ReadSignature {
  readonly label: string;
  readonly input: InnerList;
  readonly signature: Uint8Array<ArrayBuffer>;
}

function readSignature(headers: Fields, { label, tag }: SignatureExpectation): ReadSignature {
  const field = (name: string): Map<string, Member> => {
    const value = fieldOf(headers, name);
    if (value === undefined) throw new SignatureError("signature_missing", `There is no field ${name}.`);
    return parseDictionary(name, value);
  };
  const inputs = Array.from(field("signature-input")).filter(([name, member]) => {
    if (label !== undefined && name !== label) return false;
    return tag === undefined || member.parameters.get("tag") === tag;
  });
  const [found, another] = inputs;
  if (found === undefined)
    throw new SignatureError("signature_missing", "There is no signature for this purpose.");
  if (another !== undefined) {
    throw new SignatureError(
      "signature_malformed",
      "There are several signatures, and it is not said which one counts.",
    );
  }
  const [name, input] = found;
  const signature = field("signature").get(name);
  const bytes = signature !== undefined && "value" in signature ? signature.value : undefined;
  if (!isInnerList(input) || !(bytes instanceof Uint8Array)) {
    throw new SignatureError(
      "signature_malformed",
      `The signature ${name} is not a list of components with bytes for it.`,
    );
  }
  return { label: name, input, signature: bytes };
}

/** The value of a field, its lines joined (RFC 9110 §5.2); `Headers` have them joined already. */
function fieldOf(headers: Fields, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const values = Array.from(headers).filter(([key]) => key.toLowerCase() === name);
  return values.length === 0 ? undefined : values.map(([, value]) => value).join(", ");
}

/** A parameter of one type, or of none when it is not there. */
function parameter(input: InnerList, name: string, type: "number"): number | undefined;
function parameter(input: InnerList, name: string, type: "string"): string | undefined;
function parameter({ parameters }: InnerList, name: string, type: "number" | "string"): unknown {
  const value = parameters.get(name);
  if (value === undefined || typeof value === type) return value;
  throw new SignatureError("signature_malformed", `The signature's \`${name}\` is not a ${type}.`);
}

function checkTime(
  created: number | undefined,
  expires: number | undefined,
  { now, maxAge = 60, clockTolerance = 5 }: SignatureExpectation,
): number {
  if (created !== undefined && created * 1000 > now + clockTolerance * 1000) {
    throw new SignatureError(
      "signature_not_yet_valid",
      "The signature's `created` is in the future: check the clock.",
    );
  }
  const acceptedUntil = Math.min(
    ((created ?? Number.POSITIVE_INFINITY) + maxAge) * 1000,
    (expires ?? Number.POSITIVE_INFINITY) * 1000,
  );
  if (now <= acceptedUntil) return acceptedUntil;
  throw new SignatureError(
    "signature_expired",
    "The signature is too old: sign again, by a clock that is right.",
  );
}
