import fc from "fast-check";

import { jsonBytes, mutated } from "../support/mutations.ts";
import { valuesOf } from "../support/schema-values.ts";
import type { BodyContent, FuzzedDocument } from "./document.ts";

/** What the document's schema allows, and as often one of its examples: those have what only the world knows, too. */
export function bodyValues(
  { schema, examples = {} }: BodyContent,
  document: FuzzedDocument,
): fc.Arbitrary<unknown> {
  const samples = Object.values(examples).map(({ value }) => value);
  const values = valuesOf(schema, document);
  return samples.length === 0 ? values : fc.oneof(values, fc.constantFrom(...samples));
}

/** Bodies where none is wanted: mostly there is none. */
export const strayBodies = fc.oneof(
  { weight: 12, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) },
);

/** Bodies in the media type of an operation, whole, changed, spoiled as bytes, or missing. */
export function bodiesFrom(
  values: fc.Arbitrary<unknown>,
  mediaType: string | undefined,
): fc.Arbitrary<Buffer | undefined> {
  if (mediaType === "application/x-www-form-urlencoded") {
    return fc.oneof(
      fc.constant(Buffer.from("grant_type=client_credentials")),
      fc.string({ unit: "binary", maxLength: 60 }).map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    );
  }
  return fc.oneof(
    { weight: 5, arbitrary: jsonBytes(values, 1) },
    { weight: 5, arbitrary: jsonBytes(mutated(values)) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}
