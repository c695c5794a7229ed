import fc from "fast-check";

import { valuesOf } from "../support/schema-values.ts";
import type { FuzzedDocument, Operation } from "./document.ts";

/** Values that the paths of both editions know: of the default world, and of what a test has made in it. */
const knownValues = [
  ...["123456", "123457", "123458", "1234567890", "987654321", "987654322", "business:NO:ORG"],
  ...["business%3ANO%3AORG", "ORDER-0", "ORDER-1", "ORDER-2", "ORDER-3"],
];

const strangeSegments = fc.oneof(
  fc.constantFrom("", ".", "..", "%2e%2e", "%2F", "%5c", "%00", "%ff", "%", "%zz", "%C0%AE", "%ED%A0%80"),
  fc.constantFrom(
    "%25",
    "+",
    "'",
    ";a=b",
    "__proto__",
    "constructor",
    "null",
    "-1",
    "1e5",
    "0".repeat(4_000),
  ),
  fc.string({ unit: "binary", maxLength: 30 }).map((text) => encodeURIComponent(text.toWellFormed())),
  fc.stringMatching(/^[!$&-;=@-Z_a-z~%]{0,20}$/),
);

const queries = fc.oneof(
  { weight: 6, arbitrary: fc.constant("") },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...["?", "?includeExpired=true", "?includeExpired=false", "?includeExpired=perhaps", "?includeExpired"],
      ...[
        "?includeExpired=true&includeExpired=false",
        "?__proto__=x",
        "?a=%ff",
        "?a=%",
        "?=&&=",
        "?constructor=1",
      ],
      ...["?includeExpired=1", "?includeExpired=null", "?includeExpired=%00", "??", "?" + "a=b&".repeat(500)],
    ),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^\?[!$&-;=@-Z_a-z~%?]{0,30}$/) },
);

/** Addresses for an operation: of things that exist, of things that might, and of nothing. */
export function targetsOf(
  path: string,
  { parameters = [] }: Operation,
  document: FuzzedDocument,
): fc.Arbitrary<string> {
  const segments = path.split("/").map((segment): fc.Arbitrary<string> => {
    if (!segment.startsWith("{"))
      return fc.oneof(
        { weight: 60, arbitrary: fc.constant(segment) },
        { weight: 1, arbitrary: strangeSegments },
      );
    const schema = parameters.find(({ name }) => `{${name}}` === segment)?.schema;
    if (schema === undefined) throw new Error(`The document has no parameter ${segment}.`);
    return fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...knownValues) },
      {
        weight: 2,
        arbitrary: valuesOf(schema, document).map((value) =>
          encodeURIComponent(String(value).toWellFormed()),
        ),
      },
      { weight: 2, arbitrary: strangeSegments },
    );
  });
  return fc
    .tuple(fc.tuple(...segments.slice(1)), queries)
    .map(([parts, query]) => `/${parts.join("/")}${query}`);
}
