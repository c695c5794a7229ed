import fc from "fast-check";
import { expect, test } from "vitest";

import { requestHeaders } from "../../src/emulator/http/request-headers.ts";

// The headers of a call are usually read without making a `Headers`, which is dear. Nobody may see that.

const name = fc.oneof(
  fc.constantFrom(
    "Authorization",
    "authorization",
    "content-type",
    "X",
    "a b",
    "",
    "é",
    "__proto__",
    "constructor",
  ),
  fc.string({ maxLength: 8 }),
);
const value = fc.oneof(
  fc.constantFrom("", " ", "a", " a", "a ", "a\tb", "a\nb", "a, b", "æ", "\u0100", "\0"),
  fc.string({ maxLength: 8, unit: "binary" }),
);
const pairs = fc.array(fc.tuple(name, value), { maxLength: 5 });
const given = fc.oneof(
  pairs.map((each) => Object.fromEntries(each)),
  pairs,
  fc.constant(undefined),
);
const usualType = fc.constantFrom(undefined, "text/plain;charset=UTF-8");

/** What a reader sees of some headers, or that there can be none. */
function seen(make: () => Pick<Headers, "get" | "has">, names: readonly string[]): unknown {
  try {
    const headers = make();
    return names.map((each) => (each === "" ? undefined : [headers.get(each), headers.has(each)]));
  } catch (error) {
    return (error as Error).name;
  }
}

test("are read as Headers would have them, or refused as it refuses them", () => {
  fc.assert(
    fc.property(given, usualType, (headers, type) => {
      const asked = ["authorization", "Authorization", "CONTENT-TYPE", "x", "constructor"];
      const real = (): Headers => {
        const made = new Headers(headers);
        if (type !== undefined && !made.has("content-type")) made.set("content-type", type);
        return made;
      };
      expect(seen(() => requestHeaders(headers, type), asked)).toEqual(seen(real, asked));
    }),
    { numRuns: 3_000 },
  );
});

test("a value that is no text is written as one", () => {
  const odd = { "x-number": 1, "x-list": ["a", "b"] } as unknown as Record<string, string>;
  expect(requestHeaders(odd, undefined).get("X-Number")).toBe("1");
  expect(requestHeaders(odd, undefined).get("x-list")).toBe("a,b");
});

test("headers of another Headers are a copy", () => {
  const headers = new Headers({ a: "1" });
  const read = requestHeaders(headers, undefined);
  headers.set("a", "2");
  expect(read.get("a")).toBe("1");
});
