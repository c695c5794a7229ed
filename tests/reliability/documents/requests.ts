import { METHODS } from "node:http";
import fc from "fast-check";

import { jsonBytes, mutated } from "../support/mutations.ts";
import { type Components, type Schema, valuesOf } from "../support/schema-values.ts";

/** A request as it is made up; tokens and the ids of orders are filled in when it is sent, as the world has them then. */
export interface FuzzedRequest {
  readonly method: string;
  /** As it is written behind the method; `ORDER-0` and so on stand for the ids of orders that exist. */
  readonly target: string;
  readonly keys: Keys;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer | undefined;
}

export type Keys = "partner" | "merchant" | "management" | "mixed" | "none";

/** An OpenAPI document, as far as requests are made from it. */
export interface FuzzedDocument extends Components {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, BodyContent>> };
}

interface BodyContent {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Parameter {
  readonly in?: string;
  readonly name: string;
  readonly schema: Schema;
}

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

// Node refuses a CONNECT and a change of protocol before the emulator sees it.
const methods = METHODS.filter((method) => method !== "CONNECT");

const idempotencyKeys = fc.oneof(
  { weight: 8, arbitrary: fc.uuid() },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "same", "a".repeat(50), "a".repeat(51), "a b", "æ", "__proto__"),
  },
  { weight: 1, arbitrary: headerValues() },
);

const oddHeaders = fc.tuple(
  fc.constantFrom(
    ...["Content-Type", "Idempotency-Key", "Merchant-Serial-Number", "Vipps-System-Name", "Accept", "Host"],
    ...[
      "Authorization",
      "Ocp-Apim-Subscription-Key",
      "client_id",
      "client_secret",
      "Origin",
      "Content-Encoding",
    ],
    ...["X-HTTP-Method-Override", "X-Forwarded-Host", "Cookie", "__proto__", "Accept-Encoding"],
  ),
  fc.oneof(
    headerValues(),
    fc.constantFrom(
      ...[
        "application/json",
        "application/json;charset=utf-16",
        "text/plain",
        "APPLICATION/JSON ; x=y",
        "gzip",
        "*/*",
      ],
      ...[
        "application/x-www-form-urlencoded",
        "Bearer",
        "Bearer x",
        "bearer emu_x",
        "Basic Og==",
        "Basic !!!",
        "Basic",
      ],
      ...[
        "multipart/form-data",
        "application/jsonx",
        ";",
        "x".repeat(3_000),
        "123456",
        "api.vipps.no",
        "localhost:1",
      ],
    ),
  ),
);

/** What may stand in a header (RFC 9110 §5.5), the bytes above ASCII included. */
function headerValues(): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0x80, max: 0xff })), {
      maxLength: 40,
    })
    .map((codes) => String.fromCharCode(...codes).trim());
}

/** Requests for each operation of a document: valid ones, and ones that are wrong in every way that HTTP lets through. */
export function requestsOf(document: FuzzedDocument): fc.Arbitrary<FuzzedRequest> {
  return fc.oneof(
    ...Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item)
        .filter(([, operation]) => (operation as Operation).operationId !== undefined)
        .map(([verb, operation]) => ({
          // There is more to get wrong where there is a body.
          weight: (operation as Operation).requestBody === undefined ? 1 : 5,
          arbitrary: requestsFor(verb, {
            path,
            operation: withParametersOf(item, operation as Operation),
            document,
          }),
        })),
    ),
  );
}

/** An operation's own parameters, and those of its path. */
function withParametersOf(
  { parameters = [] }: Pick<Operation, "parameters">,
  operation: Operation,
): Operation {
  return { ...operation, parameters: [...parameters, ...(operation.parameters ?? [])] };
}

function requestsFor(
  verb: string,
  { path, operation, document }: { path: string; operation: Operation; document: FuzzedDocument },
): fc.Arbitrary<FuzzedRequest> {
  const method = verb.toUpperCase();
  const [mediaType, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const bodies = body && bodyValues(body, document);
  return fc.record({
    method: fc.oneof(
      { weight: 20, arbitrary: fc.constant(method) },
      { weight: 1, arbitrary: fc.constantFrom(...methods) },
    ),
    target: targetsOf(path, operation, document),
    keys: fc.oneof(
      { weight: 12, arbitrary: fc.constant<Keys>("partner") },
      { weight: 3, arbitrary: fc.constantFrom<Keys[]>("merchant", "management") },
      { weight: 1, arbitrary: fc.constantFrom<Keys[]>("mixed", "none") },
    ),
    headers: headersOf(operation, mediaType),
    body: bodies === undefined ? strayBodies : bodiesFrom(bodies, mediaType),
  });
}

/** What the document's schema allows, and as often one of its examples: those have what only the world knows, too. */
function bodyValues({ schema, examples = {} }: BodyContent, document: FuzzedDocument): fc.Arbitrary<unknown> {
  const samples = Object.values(examples).map(({ value }) => value);
  const values = valuesOf(schema, document);
  return samples.length === 0 ? values : fc.oneof(values, fc.constantFrom(...samples));
}

const strayBodies = fc.oneof(
  { weight: 12, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)) },
);

function bodiesFrom(
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

function targetsOf(
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

function headersOf(
  { parameters = [] }: Operation,
  mediaType: string | undefined,
): fc.Arbitrary<[string, string][]> {
  const needsKey = parameters.some((each) => JSON.stringify(each).includes("IdempotencyKey"));
  const usual = fc.tuple(
    needsKey ? idempotencyKeys.map((key): [string, string][] => [["Idempotency-Key", key]]) : fc.constant([]),
    fc.constant<[string, string][]>(mediaType === undefined ? [] : [["Content-Type", mediaType]]),
  );
  const odd = fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(oddHeaders, { minLength: 1, maxLength: 3 }) },
  );
  return fc.tuple(usual, odd).map(([[key, type], others]) => {
    const names = new Set(others.map(([name]) => name));
    return [...[...key, ...type].filter(([name]) => !names.has(name)), ...others];
  });
}
