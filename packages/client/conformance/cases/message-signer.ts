import {
  messageSigner,
  SignatureError,
  signRequest,
  verifyRequest,
} from "@vipps-management/client/message-signature";

import { equal, fails, holds } from "../assert.ts";
import { type Case, cases } from "../case.ts";
import { ed25519 } from "../needs.ts";
import { importKeys, type Keys } from "../support/keys.ts";
import { observed, type Sent } from "../support/observed.ts";
import { keys } from "../vectors.ts";

const start = Date.parse("2026-01-05T09:00:00Z");

export interface SignedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** A prefill, signed a moment ago. */
export async function signedPrefill(signing: Keys["signing"]): Promise<SignedRequest> {
  const request = {
    method: "POST",
    url: new URL("https://shop.example/api/management/v1/products/orders?a=1"),
    headers: new Headers({ "content-type": "application/json", "idempotency-key": "signup-7" }),
    body: new TextEncoder().encode('{"a":1}'),
  };
  const added = await signRequest(request, signing, { now: start, nonce: "n-1" });
  for (const [name, value] of Object.entries(added)) request.headers.set(name, value);
  return request;
}

const accept = (request: SignedRequest, verifying: Keys["verifying"], now = start) =>
  verifyRequest(request, { resolveKey: () => verifying, now });

/** Everything that a thief could change on the way, and how it is told. */
const alterations: readonly (readonly [
  what: string,
  code: string,
  change: (request: SignedRequest) => Partial<SignedRequest>,
])[] = [
  ["method", "signature_mismatch", () => ({ method: "PUT" })],
  [
    "host",
    "signature_mismatch",
    () => ({ url: new URL("https://evil.example/api/management/v1/products/orders?a=1") }),
  ],
  [
    "path",
    "signature_mismatch",
    () => ({ url: new URL("https://shop.example/api/management/v1/other?a=1") }),
  ],
  [
    "query",
    "signature_mismatch",
    () => ({ url: new URL("https://shop.example/api/management/v1/products/orders?a=2") }),
  ],
  ["body", "digest_mismatch", () => ({ body: new TextEncoder().encode('{"a":2}') })],
  [
    "idempotency key",
    "signature_mismatch",
    ({ headers }) => ({ headers: withField(headers, "idempotency-key", "signup-8") }),
  ],
  [
    "merchant",
    "signature_incomplete",
    ({ headers }) => ({ headers: withField(headers, "merchant-serial-number", "123456") }),
  ],
];

function withField(headers: Headers, name: string, value: string): Headers {
  const changed = new Headers(headers);
  changed.set(name, value);
  return changed;
}

const algorithms = Object.entries(keys).flatMap(([keyId, jwk]) =>
  cases(
    "message signer",
    {
      [`${keyId} signs a request, which is accepted as it is and not when anything in it is another`]:
        async () => {
          const { signing, verifying } = await importKeys(keyId, jwk);
          const request = await signedPrefill(signing);
          equal((await accept(request, verifying)).keyId, keyId);
          for (const [what, code, change] of alterations) {
            const error = await fails(accept({ ...request, ...change(request) }, verifying), { code });
            holds(error instanceof SignatureError, `The error for the ${what} is no SignatureError.`);
          }
        },
    },
    jwk.kty === "OKP" ? [ed25519] : [],
  ),
);

const p256 = (): Promise<Keys> => importKeys("till-7", keys["test-key-ecc-p256"]);

/** What a backend got. */
const received = ({ url, init }: Sent) => ({
  method: init.method,
  url: new URL(url),
  headers: new Headers(init.headers),
  ...(init.body && { body: init.body }),
});

const signing = cases("message signer", {
  "a signature is accepted for a minute, and not before its time": async () => {
    const { signing, verifying } = await p256();
    const request = await signedPrefill(signing);
    await accept(request, verifying, start + 60_000);
    await fails(accept(request, verifying, start + 61_000), { code: "signature_expired" });
    await fails(accept(request, verifying, start - 6_000), { code: "signature_not_yet_valid" });
  },
  "what is not signed, or by nobody that is known, is refused": async () => {
    const { signing, verifying } = await p256();
    const request = await signedPrefill(signing);
    await fails(accept({ ...request, headers: new Headers() }, verifying), { code: "signature_missing" });
    await fails(verifyRequest(request, { resolveKey: () => undefined, now: start }), {
      code: "signature_key_unknown",
    });
    const stranger = await importKeys("till-7", keys["test-shared-secret"]);
    await fails(accept(request, stranger.verifying), { code: "signature_mismatch" });
  },
  "each attempt is signed anew, under the same idempotency key": async () => {
    const { signing, verifying } = await p256();
    const { management, sent } = observed(
      (_, index) => (index === 0 ? new Response(null, { status: 503 }) : Response.json({})),
      { signer: messageSigner(signing) },
    );
    const order = { businessIdentifier: { scheme: "a", id: "b" } } as never;
    await management.productOrders.prefill(order, { idempotencyKey: "signup-1" });
    const nonces = [];
    for (const each of sent)
      nonces.push(
        (await verifyRequest(received(each), { resolveKey: () => verifying, now: start + 1_000 })).nonce,
      );
    equal([nonces.length, new Set(nonces).size], [2, 2]);
    equal(
      sent.map(({ init }) => init.headers["idempotency-key"]),
      ["signup-1", "signup-1"],
    );
  },
  "a clock that is an hour off learns the time from the backend, by one more request": async () => {
    const { signing, verifying } = await p256();
    for (const ahead of [-3_600_000, 3_600_000]) {
      const now = start + ahead;
      const date = new Date(now).toUTCString();
      const { management, sent } = observed(
        async (each) => {
          try {
            await verifyRequest(received(each), { resolveKey: () => verifying, now });
            return Response.json({ msn: "1" });
          } catch (error) {
            const code = error instanceof SignatureError ? error.code : String(error);
            return Response.json({ code }, { status: 401, headers: { date } });
          }
        },
        { signer: messageSigner(signing), retry: { maxRetries: 0 } },
      );
      await management.salesUnits.get({ msn: "123456" });
      await management.salesUnits.get({ msn: "123456" });
      equal(sent.length, 3);
    }
  },
});

export const messageSigners: readonly Case[] = [...algorithms, ...signing];
