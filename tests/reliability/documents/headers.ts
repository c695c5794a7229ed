import fc from "fast-check";

import type { Operation } from "./document.ts";

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

/** The headers that an operation takes besides keys and tokens, and others that no operation does. */
export function headersOf(
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
