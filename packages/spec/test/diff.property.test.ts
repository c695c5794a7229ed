import fc from "fast-check";
import { expect, test } from "vitest";

import { type Change, diffDocuments } from "../src/diff/index.ts";
import { documentWith, type Part } from "./documents.ts";

/** Schemas of objects, nested, with every keyword that is weighed. */
const { schema } = fc.letrec<{ schema: Part; text: Part; number: Part; list: Part; object: Part }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    tie("text"),
    tie("number"),
    tie("list"),
    tie("object"),
  ),
  text: fc.record(
    {
      type: fc.constantFrom<unknown>("string", ["string", "null"]),
      maxLength: fc.integer({ min: 10, max: 50 }),
      minLength: fc.integer({ min: 1, max: 9 }),
      pattern: fc.constantFrom("^a", "^b"),
      format: fc.constantFrom("uuid", "uri"),
      enum: fc.constantFrom(["A", "B"], ["A", "B", "C"]),
      description: fc.string(),
    },
    { requiredKeys: ["type"] },
  ),
  number: fc.record(
    {
      type: fc.constantFrom("integer", "number"),
      minimum: fc.integer({ min: 0, max: 9 }),
      maximum: fc.integer({ min: 10 }),
    },
    { requiredKeys: ["type"] },
  ),
  list: fc.record(
    { type: fc.constant("array"), items: tie("schema"), maxItems: fc.integer({ min: 1, max: 9 }) },
    { requiredKeys: ["type", "items"] },
  ),
  object: fc
    .record({ a: tie("schema"), b: tie("schema"), c: tie("schema") }, { requiredKeys: [] })
    .chain((properties) =>
      fc.subarray(Object.keys(properties)).map((required) => ({ type: "object", properties, required })),
    ),
}));

const documents = fc.record({ request: schema, answer: schema }).map((schemas) => documentWith(schemas));

test("a document has not changed from itself, nor from a copy of it", () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(diffDocuments(document, document).changes).toEqual([]);
      expect(diffDocuments(document, structuredClone(document)).changes).toEqual([]);
    }),
  );
});

/** What a change is when one looks at it from the other side. */
const mirrored: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["added", "removed"],
    ["required", "optional"],
    ["narrowed", "widened"],
    ["deprecated", "no-longer-deprecated"],
    ["changed", "changed"],
    ["moved", "moved"],
    ["renamed", "renamed"],
  ].flatMap(([one = "", other = ""]) => [
    [one, other],
    [other, one],
  ]),
);

function seen({ kind, place, says }: Change): string {
  const where = JSON.stringify([place.in, place.name, place.field, place.statuses]);
  return `${where} ${kind}${kind === "keyword-changed" ? says : ""}`;
}

function seenFromBehind(change: Change): string {
  const kind =
    mirrored[change.kind] ?? change.kind.replace(/[a-z]+$/, (end) => mirrored[end] ?? `not mirrored: ${end}`);
  return seen({ ...change, kind });
}

test("what has changed from one document to another has changed the other way round on the way back", () => {
  fc.assert(
    fc.property(documents, documents, (one, other) => {
      const there = diffDocuments(one, other).changes;
      const back = diffDocuments(other, one).changes;
      expect(back.map(seen).sort()).toEqual(there.map(seenFromBehind).sort());
    }),
  );
});

/** A change that somebody makes to a field of a request and of an answer, and what is to be found of it. */
const mutations: readonly {
  readonly name: string;
  readonly field: Part;
  readonly now: Part | undefined;
  readonly required?: readonly [before: boolean, after: boolean];
  readonly request: string;
  readonly answer: string;
}[] = [
  {
    name: "removed",
    field: { type: "string" },
    now: undefined,
    request: "breaking field-removed",
    answer: "breaking field-removed",
  },
  {
    name: "required",
    field: { type: "string" },
    now: { type: "string" },
    required: [false, true],
    request: "breaking field-required",
    answer: "harmless field-required",
  },
  {
    name: "spared",
    field: { type: "string" },
    now: { type: "string" },
    required: [true, false],
    request: "harmless field-optional",
    answer: "breaking field-optional",
  },
  {
    name: "of another type",
    field: { type: "string" },
    now: { type: "boolean" },
    request: "breaking type-changed",
    answer: "breaking type-changed",
  },
  {
    name: "nullable",
    field: { type: "string" },
    now: { type: ["string", "null"] },
    request: "harmless null-widened",
    answer: "breaking null-widened",
  },
  {
    name: "longer",
    field: { type: "string", maxLength: 3 },
    now: { type: "string", maxLength: 4 },
    request: "harmless limit-widened",
    answer: "to-know limit-widened",
  },
  {
    name: "shorter",
    field: { type: "string", maxLength: 4 },
    now: { type: "string", maxLength: 3 },
    request: "breaking limit-narrowed",
    answer: "harmless limit-narrowed",
  },
  {
    name: "limited",
    field: { type: "integer" },
    now: { type: "integer", minimum: 0 },
    request: "breaking limit-narrowed",
    answer: "harmless limit-narrowed",
  },
  {
    name: "of a new value",
    field: { enum: ["A"] },
    now: { enum: ["A", "B"] },
    request: "harmless values-widened",
    answer: "to-know values-widened",
  },
  {
    name: "without a value",
    field: { enum: ["A", "B"] },
    now: { enum: ["A"] },
    request: "breaking values-narrowed",
    answer: "harmless values-narrowed",
  },
  {
    name: "of any value",
    field: { type: "string", enum: ["A"] },
    now: { type: "string" },
    request: "harmless values-widened",
    answer: "to-know values-widened",
  },
  {
    name: "of another pattern",
    field: { type: "string", pattern: "a" },
    now: { type: "string", pattern: "b" },
    request: "breaking pattern-changed",
    answer: "to-know pattern-changed",
  },
  {
    name: "of a format",
    field: { type: "string" },
    now: { type: "string", format: "uuid" },
    request: "breaking format-narrowed",
    answer: "harmless format-narrowed",
  },
  {
    name: "of a longer integer",
    field: { type: "integer", format: "int32" },
    now: { type: "integer", format: "int64" },
    request: "harmless format-widened",
    answer: "to-know format-widened",
  },
  {
    name: "a multiple",
    field: { type: "integer" },
    now: { type: "integer", multipleOf: 5 },
    request: "breaking keyword-narrowed",
    answer: "harmless keyword-narrowed",
  },
  {
    name: "closed",
    field: { type: "object" },
    now: { type: "object", additionalProperties: false },
    request: "breaking others-narrowed",
    answer: "harmless others-narrowed",
  },
  {
    name: "deprecated",
    field: { type: "string" },
    now: { type: "string", deprecated: true },
    request: "to-know deprecated",
    answer: "to-know deprecated",
  },
  {
    name: "of a default",
    field: { type: "string" },
    now: { type: "string", default: "A" },
    request: "to-know default-changed",
    answer: "to-know default-changed",
  },
  {
    name: "reworded",
    field: { type: "string" },
    now: { type: "string", description: "New." },
    request: "wording wording-changed",
    answer: "wording wording-changed",
  },
];

test.each(mutations)("a field that is now $name is found wherever it is, and weighed", (mutation) => {
  const { field, now, required = [false, false], request, answer } = mutation;
  const withTarget = (around: Part, target: Part | undefined, isRequired: boolean): Part => ({
    type: "object",
    properties: { around, ...(target !== undefined && { target }) },
    required: isRequired ? ["target"] : [],
  });
  /** Fields within fields, within lists, on both ways at once. */
  const buried = (schema: Part, depth: number): Part =>
    Array.from({ length: depth }).reduce<Part>(
      (inner, _, level) =>
        level % 2 === 0 ? { type: "object", properties: { in: inner } } : { type: "array", items: inner },
      schema,
    );
  fc.assert(
    fc.property(schema, fc.nat(6), (around, depth) => {
      const one = buried(withTarget(around, field, required[0]), depth);
      const other = buried(withTarget(around, now, required[1]), depth);
      const { changes } = diffDocuments(
        documentWith({ request: one, answer: one }),
        documentWith({ request: other, answer: other }),
      );
      const found = changes.map(({ weight, kind, place }) => `${place.in} ${weight} ${kind}`).sort();
      expect(found).toEqual([`answer ${answer}`, `request ${request}`]);
      for (const { place } of changes) expect(place.field).toMatch(/(^|\.)target$/);
    }),
    { numRuns: 15 },
  );
});
