import fc from "fast-check";
import * as independent from "structured-headers";
import { describe, expect, test } from "vitest";

import { isInnerList, parseDictionary } from "../../src/message-signature/parse.ts";
import { SignatureError } from "../../src/message-signature/signature-error.ts";
import {
  type BareItem,
  type InnerList,
  type Item,
  type Member,
  serializeInnerList,
  serializeItem,
} from "../../src/message-signature/structured-fields.ts";

// Compared with the library structured-headers, which shares no line with the code under test.

const key = fc.stringMatching(/^[a-z*][a-z0-9_\-.*]{0,8}$/);
const bareItem: fc.Arbitrary<BareItem> = fc.oneof(
  fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
  fc.boolean(),
  fc.stringMatching(/^[\x20-\x7e]{0,12}$/),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => new Uint8Array(bytes)),
  fc.stringMatching(/^[A-Za-z*][!#$%&'*+\-.^_`|~0-9A-Za-z:/]{0,8}$/).map((token) => ({ token })),
);
const parameters = fc.array(fc.tuple(key, bareItem), { maxLength: 3 }).map((pairs) => new Map(pairs));
const item: fc.Arbitrary<Item> = fc.record({ value: bareItem, parameters });
const innerList: fc.Arbitrary<InnerList> = fc.record({ items: fc.array(item, { maxLength: 4 }), parameters });
const dictionary = fc
  .array(fc.tuple(key, fc.oneof(item, innerList)), { maxLength: 4 })
  .map((members) => new Map<string, Member>(members));

const written = (members: Map<string, Member>): string =>
  Array.from(
    members,
    ([name, member]) => `${name}=${"items" in member ? serializeInnerList(member) : serializeItem(member)}`,
  ).join(", ");

/** Writes what the other library read, in our form, so that what the two read can be compared. */
function readIndependently(text: string): Map<string, Member> {
  const bare = (value: independent.BareItem): BareItem => {
    if (value instanceof ArrayBuffer) return new Uint8Array(value);
    if (value instanceof independent.Token) return { token: value.toString() };
    if (typeof value === "object") throw new Error("A date or a display string is not read here.");
    return value;
  };
  const of = (given: independent.Parameters) =>
    new Map(Array.from(given, ([name, value]): [string, BareItem] => [name, bare(value)]));
  const anItem = ([value, given]: independent.Item): Item => ({ value: bare(value), parameters: of(given) });
  return new Map(
    Array.from(independent.parseDictionary(text), ([name, member]): [string, Member] => [
      name,
      independent.isInnerList(member)
        ? { items: member[0].map(anItem), parameters: of(member[1]) }
        : anItem(member),
    ]),
  );
}

describe("a structured field", () => {
  test("that is written is read as it was", () => {
    fc.assert(
      fc.property(dictionary, (members) => {
        expect(parseDictionary("Test", written(members))).toEqual(members);
      }),
    );
  });

  test("that is written is read the same by an independent library", () => {
    fc.assert(
      fc.property(dictionary, (members) => {
        expect(readIndependently(written(members))).toEqual(members);
      }),
    );
  });

  test("of any text is read as the independent library reads it, or refused, and never ends otherwise", () => {
    const pieces = fc.constantFrom(
      ...[
        "a",
        "*b",
        "A",
        "=",
        "(",
        ")",
        ";",
        ",",
        " ",
        "\t",
        '"',
        "\\",
        ":",
        "?1",
        "?0",
        "?2",
        "1",
        "-1",
        "01",
        "1.5",
        "@1",
      ],
      ...[":YQ==:", ":YR==:", ":YQ:", '"x"', "sig=", "()", "é", "\n", "%"],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
          fc.string(),
        ),
        (text) => {
          let ours: Map<string, Member>;
          try {
            ours = parseDictionary("Test", text);
          } catch (error) {
            expect(error).toBeInstanceOf(SignatureError);
            return;
          }
          expect(readIndependently(text)).toEqual(ours);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["a decimal", "a=1.5"],
    ["a number of sixteen digits", "a=1234567890123456"],
    ["a string that does not end", 'a="b'],
    ["a string with a character that needs no escape escaped", 'a="\\b"'],
    ["base64 with bits that no byte uses", "a=:YR==:"],
    ["base64 without its padding", "a=:YQ:"],
    ["base64 of a length that none has", "a=:A:"],
    ["base64 that begins with its padding", "a=:=AAA:"],
    ["base64 with its padding within", "a=:A=A=:"],
    ["a comma at the end", "a=1,"],
    ["a key in capitals", "A=1"],
    ["a list that does not end", "a=(1 2"],
    ["values of a list that touch", 'a=("b""c")'],
    ["a date", "a=@1"],
    ["more than 8192 characters", `a="${"b".repeat(8_192)}"`],
  ])("with %s is refused", (_, text) => {
    expect(() => parseDictionary("Test", text)).toThrow(
      expect.objectContaining({ code: "signature_malformed" }),
    );
  });

  test("is read whatever white space is around its members", () => {
    const a = { value: 1, parameters: new Map() };
    const b = { value: true, parameters: new Map([["c", 2]]) };
    expect(parseDictionary("Test", " a=1 \t,\t b;  c=2 ")).toEqual(
      new Map<string, Member>(Object.entries({ a, b })),
    );
  });

  test("that cannot be read is named, with the place and with what should be there", () => {
    expect(() => parseDictionary("Content-Digest", "a=1 b")).toThrow(
      "The field Content-Digest cannot be read: at character 4 there should be a comma.",
    );
  });

  test("of the longest permitted length is read", () => {
    const value = "b".repeat(8_192 - 4);
    expect(parseDictionary("Test", `a="${value}"`).get("a")).toMatchObject({ value });
  });

  test.each([1.5, 1e15, -1e15, NaN, "é!", "!é"])("that would hold %j cannot be written", (value) => {
    expect(() => serializeItem({ value, parameters: new Map() })).toThrow(
      expect.objectContaining({ code: "signature_malformed" }),
    );
  });

  test("can hold a number of fifteen digits", () => {
    expect(serializeItem({ value: 1e15 - 1, parameters: new Map() })).toBe("999999999999999");
  });

  test("of the longest permitted length is read at once, whatever it is full of", () => {
    const started = performance.now();
    for (const piece of ["(", " ", "a,", 'a="\\"', ":", ";a", "a=(", "\t", "a=1;b "]) {
      const text = piece.repeat(Math.floor(8_192 / piece.length));
      try {
        parseDictionary("Test", text);
      } catch (error) {
        expect(error).toBeInstanceOf(SignatureError);
      }
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test("that says something twice means what it says last", () => {
    expect(parseDictionary("Test", "a=1, a=2;b=1;b=3").get("a")).toEqual({
      value: 2,
      parameters: new Map([["b", 3]]),
    });
    expect(Array.from(parseDictionary("Test", "a=(), b").values(), isInnerList)).toEqual([true, false]);
  });
});
