import fc from "fast-check";

import { jsonBytes, mutated, nested, strangers } from "../support/mutations.ts";
import { type Components, referred, type Schema, valuesOf } from "../support/schema-values.ts";

/** An answer as it is made up: what a server, or whatever stands in between, may send. */
export interface FuzzedAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly bytes: Buffer;
  /** Where the bytes are cut into the chunks that arrive. */
  readonly cuts: readonly number[];
  /** Whether the connection breaks instead of ending. */
  readonly breaks: boolean;
}

/** A call, and the answer that every attempt of it gets. */
export interface FuzzedCall {
  readonly operationId: string;
  readonly answer: FuzzedAnswer;
}

/** An operation with the schema of its success; without one it has no body. */
export interface AnsweredOperation {
  readonly operationId: string;
  readonly status: number;
  readonly schema: Schema | undefined;
}

/** Calls of each operation of a document, with answers made from it and changed beyond it, and some made from bytes alone. */
export function callsOf(
  operations: readonly AnsweredOperation[],
  document: Components,
): fc.Arbitrary<FuzzedCall> {
  const refusals = ["Problem", "GatewayError"].map((name) =>
    valuesOf(referred(`#/components/schemas/${name}`, document), document),
  );
  return fc.oneof(
    ...operations.map(({ operationId, status, schema }) => {
      const successes = schema === undefined ? fc.constant(undefined) : valuesOf(schema, document);
      return fc.record({
        operationId: fc.constant(operationId),
        answer: fc.oneof(
          { weight: 3, arbitrary: answers(fc.constant(status), jsonBytes(successes, 1)) },
          {
            weight: 3,
            arbitrary: answers(fc.oneof(fc.constant(status), statuses), jsonBytes(mutated(successes))),
          },
          {
            weight: 2,
            arbitrary: answers(statuses, jsonBytes(fc.oneof(...refusals, ...refusals.map(mutated)))),
          },
          { weight: 2, arbitrary: answers(statuses, strayBytes) },
        ),
      });
    }),
  );
}

// 101 is no answer, and a `Response` cannot have it.
const statuses = fc.oneof(
  fc.constantFrom(200, 201, 202, 203, 204, 205, 206, 207, 226, 299, 300, 301, 302, 304, 307, 308, 399),
  fc.constantFrom(
    400,
    401,
    403,
    404,
    405,
    408,
    409,
    413,
    418,
    423,
    425,
    429,
    499,
    500,
    501,
    502,
    503,
    504,
    599,
  ),
  fc.integer({ min: 200, max: 599 }),
);

const headers = fc.array(
  fc.tuple(
    fc.constantFrom(
      "content-type",
      "content-length",
      "retry-after",
      "x-request-id",
      "location",
      "content-encoding",
    ),
    fc.oneof(
      fc.constantFrom(
        "application/json",
        "application/json;charset=utf-16",
        "text/html",
        "",
        "0",
        "-1",
        "5",
        "1e3",
      ),
      fc.constantFrom(
        "99999999999",
        "Mon, 05 Jan 2026 09:00:01 GMT",
        "Mon, 05 Jan 2026 25:00:01 GMT",
        "gzip",
        "NaN",
      ),
      fc.stringMatching(/^[ -~]{0,30}$/),
    ),
  ),
  { maxLength: 3 },
);

const strayBytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  jsonBytes(strangers),
  fc.integer({ min: 1, max: 3_000 }).map((levels) => Buffer.from(JSON.stringify(nested(levels)))),
  fc
    .constantFrom(
      ...[
        "",
        " ",
        "null",
        "[]",
        "{}",
        "0",
        "<html><body>Bad gateway",
        "<script>".repeat(500),
        "<".repeat(5_000),
      ],
      ...["[".repeat(20_000), '{"a":'.repeat(20_000), '{"__proto__":{"polluted":1}}', "[1e999]", '"\\ud800"'],
      ...[
        '{"constructor":{"prototype":{"polluted":1}}}',
        '{"then":1}',
        "1".repeat(5_000),
        '{"detail":["x"]}',
      ],
      ...[`[${'{"message":"x"},'.repeat(500)}{}]`, `{"extraDetails":[${"{},".repeat(500)}null]}`],
    )
    .map((text) => Buffer.from(text)),
);

function answers(status: fc.Arbitrary<number>, bytes: fc.Arbitrary<Buffer>): fc.Arbitrary<FuzzedAnswer> {
  return fc.record({
    status,
    headers,
    bytes,
    cuts: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.nat({ max: 200 }), { maxLength: 6 }) },
    ),
    breaks: fc.oneof(
      { weight: 15, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
  });
}
