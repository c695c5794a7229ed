import { fromBase64 } from "./base64.ts";
import { SignatureError } from "./signature-error.ts";
import type { BareItem, InnerList, Item, Member, Parameters } from "./structured-fields.ts";

/** How long a field may be, in characters: more is no signature, and is not looked at. */
const LONGEST = 8_192;

/**
 * Reads a dictionary (RFC 9651 §4.2.2) whose members are items or inner lists. As strict as the standard, and stricter in that
 * decimals, dates and display strings, which no signature or digest has, are refused.
 *
 * @throws SignatureError, with code `signature_malformed`, and nothing else.
 */
export function parseDictionary(field: string, text: string): Map<string, Member> {
  const reader = new Reader(field, text);
  const members = new Map<string, Member>();
  reader.skip(" ");
  while (!reader.atEnd()) {
    const key = reader.match(KEY) ?? reader.refuse("a key");
    members.set(
      key,
      reader.eat("=") ? readMember(reader) : { value: true, parameters: readParameters(reader) },
    );
    reader.skip(" \t");
    if (reader.atEnd()) break;
    if (!reader.eat(",")) reader.refuse("a comma");
    reader.skip(" \t");
    if (reader.atEnd()) reader.refuse("a member after the comma");
  }
  return members;
}

const KEY = /[a-z*][a-z0-9_\-.*]*/y;
const INTEGER = /-?[0-9]{1,15}(?![0-9.])/y;
const STRING = /"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\["\\])*"/y;
const BYTES = /:[A-Za-z0-9+/=]*:/y;
const BOOLEAN = /\?[01]/y;
const TOKEN = /[A-Za-z*][!#$%&'*+\-.^_`|~0-9A-Za-z:/]*/y;

function readMember(reader: Reader): Member {
  if (!reader.eat("(")) return readItem(reader);
  const items: Item[] = [];
  for (;;) {
    reader.skip(" ");
    if (reader.eat(")")) break;
    items.push(readItem(reader));
    if (!reader.at(" ") && !reader.at(")")) reader.refuse("a space or the list's end");
  }
  return { items, parameters: readParameters(reader) };
}

function readItem(reader: Reader): Item {
  return { value: readBareItem(reader), parameters: readParameters(reader) };
}

function readParameters(reader: Reader): Parameters {
  const parameters = new Map<string, BareItem>();
  while (reader.eat(";")) {
    reader.skip(" ");
    const key = reader.match(KEY) ?? reader.refuse("a parameter's key");
    parameters.set(key, reader.eat("=") ? readBareItem(reader) : true);
  }
  return parameters;
}

function readBareItem(reader: Reader): BareItem {
  if (reader.at('"')) return JSON.parse(read(reader, STRING)) as string; // it knows these two escapes
  if (reader.at(":"))
    return fromBase64(read(reader, BYTES).slice(1, -1)) ?? reader.refuse("base64 in its only form");
  if (reader.at("?")) return read(reader, BOOLEAN) === "?1";
  const token = reader.match(TOKEN);
  if (token !== undefined) return { token };
  return Number(read(reader, INTEGER)) || 0; // "-0" is 0
}

const read = (reader: Reader, pattern: RegExp): string => reader.match(pattern) ?? reader.refuse("a value");

class Reader {
  readonly #field: string;
  readonly #text: string;
  #position = 0;

  constructor(field: string, text: string) {
    this.#field = field;
    this.#text = text;
    if (text.length > LONGEST) this.refuse(`${LONGEST} characters at most`);
  }

  atEnd(): boolean {
    return this.#position === this.#text.length;
  }

  at(character: string): boolean {
    return this.#text[this.#position] === character;
  }

  eat(character: string): boolean {
    if (!this.at(character)) return false;
    this.#position += 1;
    return true;
  }

  skip(characters: string): void {
    while (!this.atEnd() && characters.includes(this.#text.charAt(this.#position))) this.#position += 1;
  }

  match(pattern: RegExp): string | undefined {
    const start = this.#position;
    pattern.lastIndex = start;
    if (!pattern.test(this.#text)) return undefined;
    this.#position = pattern.lastIndex;
    return this.#text.slice(start, this.#position);
  }

  refuse(expected: string): never {
    throw new SignatureError(
      "signature_malformed",
      `The field ${this.#field} cannot be read: at character ${this.#position} there should be ${expected}.`,
    );
  }
}

/** Whether a dictionary's member is an inner list. */
export function isInnerList(member: Member): member is InnerList {
  return "items" in member;
}
