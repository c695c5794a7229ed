import type { UnsignedRequest } from "@vipps-management/client";
import {
  SignatureError,
  signRequest,
  verifyRequest,
  webSigningKey,
  webVerifyingKey,
} from "@vipps-management/client/message-signature";
import fc from "fast-check";

import kept from "./corpus/signatures.json" with { type: "json" };
import { parser } from "./parser.ts";

const now = Date.parse("2026-01-05T09:00:00Z");
const key = await crypto.subtle.importKey(
  "raw",
  new TextEncoder().encode("a key for tests, and for nothing else"),
  { name: "HMAC", hash: "SHA-256" },
  false,
  ["sign", "verify"],
);
const verifying = webVerifyingKey(key);
const body = new TextEncoder().encode(`{"productType":"CASHIER"}`);

async function signed(): Promise<UnsignedRequest> {
  const request = {
    method: "POST",
    url: new URL("https://shop.example/api/management/v1/product-orders?x=1"),
    headers: new Headers({ "content-type": "application/json", "idempotency-key": "signup-1" }),
    body,
  };
  const added = await signRequest(request, webSigningKey("till-7", key), { now, nonce: "n-1" });
  return { ...request, headers: new Headers([...request.headers, ...Object.entries(added)]) };
}

const genuine = await signed();

/** What is done to a signed request on its way. */
interface Change {
  readonly field: string;
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const fields = ["signature", "signature-input", "content-digest", "content-type", "idempotency-key"];

const changes: fc.Arbitrary<Change> = fc.record({
  field: fc.constantFrom(...fields, "method", "url", "body"),
  at: fc.nat({ max: 250 }),
  cut: fc.constantFrom(0, 0, 1, 1, 2, 5, 40, 300),
  put: fc.oneof(
    fc.constantFrom(
      "",
      ",",
      ";",
      "=",
      ":",
      '"',
      "(",
      ")",
      " ",
      "\t",
      "?1",
      "-",
      "sig1=",
      ";alg",
      ';tag="x"',
      "9",
    ),
    fc.constantFrom(
      ';created=1;keyid="a"',
      "()",
      '"@method"',
      ":AA==:",
      "((",
      "\\",
      '";req',
      "sha-256=::",
      "é",
    ),
    fc.stringMatching(/^[!-~]{0,12}$/),
    fc.constantFrom("(".repeat(3_000), `"${"a".repeat(9_000)}"`, ";a".repeat(2_000), "a=1,".repeat(1_500)),
  ),
});

const changed = (text: string, { at, cut, put }: Change): string =>
  text.slice(0, at) + put + text.slice(at + cut);

function applied(request: UnsignedRequest, change: Change): UnsignedRequest | undefined {
  const { field } = change;
  if (field === "method")
    return { ...request, method: changed(request.method, { ...change, at: change.at % 5 }) };
  if (field === "body")
    return {
      ...request,
      body: new TextEncoder().encode(changed(new TextDecoder().decode(request.body), change)),
    };
  if (field === "url") {
    const url = changed(request.url.href, change);
    return URL.canParse(url) ? { ...request, url: new URL(url) } : undefined;
  }
  const headers = new Headers(request.headers);
  try {
    headers.set(field, changed(headers.get(field) ?? "", change));
  } catch {
    return undefined; // no header can have this value
  }
  return { ...request, headers };
}

/** What decides what is carried out. */
function meaning({ method, url, headers, body: sent }: UnsignedRequest): string {
  const covered = [headers.get("content-type"), headers.get("idempotency-key")];
  return JSON.stringify([
    method,
    url.host,
    url.pathname,
    url.search,
    ...covered,
    new TextDecoder().decode(sent),
  ]);
}

export const signatures = parser<readonly Change[]>(
  "signatures",
  { inputs: fc.array(changes, { minLength: 1, maxLength: 3 }), corpus: kept, short: 1_500 },
  async (all) => {
    const request = all.reduce<UnsignedRequest | undefined>(
      (sent, change) => sent && applied(sent, change),
      genuine,
    );
    if (request === undefined) return undefined;
    try {
      const { keyId } = await verifyRequest(request, {
        now,
        resolveKey: (id) => (id === "till-7" ? verifying : undefined),
      });
      if (keyId !== "till-7") return `accepted with the key ${keyId}`;
      return meaning(request) === meaning(genuine) ? undefined : "accepted, and it says something else";
    } catch (error) {
      return error instanceof SignatureError ? undefined : `threw ${String(error)}`;
    }
  },
);
