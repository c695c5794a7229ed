import { isManagementError, type Platform, type SigningContext, webPlatform } from "@vipps-management/client";
import { accessTokenSigner } from "@vipps-management/client/access-token";
import fc from "fast-check";

import { jsonBytes, mutated, strangers } from "../support/mutations.ts";
import kept from "./corpus/tokens.json" with { type: "json" };
import { parser } from "./parser.ts";

/** What a token endpoint answers, and what the store held before. */
interface TokenAnswer {
  readonly status: number;
  readonly bytes: Buffer;
  readonly stored: string | undefined;
}

const now = Date.parse("2026-01-05T09:00:00Z");

const token = fc.record({
  token_type: fc.constant("Bearer"),
  expires_in: fc.oneof(
    fc.constantFrom<unknown[]>(
      "86398",
      900,
      "0",
      -1,
      "1e3",
      "1e999",
      1e308,
      "0x10",
      "",
      " 5 ",
      null,
      true,
      [5],
      "Infinity",
    ),
    strangers,
  ),
  access_token: fc.oneof(
    fc.constant("eyJhbGciOiJub25lIn0.e30."),
    fc.constantFrom<unknown[]>("", " ", "a b", "a\nb", "é", "\u0000", 5, null, "x".repeat(5_000)),
    fc.string({ unit: "binary", maxLength: 20 }),
  ),
});

const stored = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.record({ value: strangers, expiresAt: strangers }).map((value) => JSON.stringify(value)),
      fc
        .integer({ min: -100_000, max: 10_000_000 })
        .map((life) => JSON.stringify({ value: "kept", expiresAt: now + life })),
      fc.string({ unit: "binary", maxLength: 30 }),
    ),
  },
);

export const tokens = parser<TokenAnswer>(
  "tokens",
  {
    inputs: fc.record({
      status: fc.oneof(
        { weight: 4, arbitrary: fc.constant(200) },
        { weight: 1, arbitrary: fc.constantFrom(201, 204, 302, 400, 401, 500) },
      ),
      bytes: fc.oneof(jsonBytes(token, 0), jsonBytes(mutated(token)), jsonBytes(strangers)),
      stored,
    }),
    corpus: kept.map(({ text, stored: held }) => ({
      status: 200,
      bytes: Buffer.from(text),
      stored: held,
    })),
    short: 1_500,
  },
  async ({ status, bytes, stored: held }) => {
    const writes: [string, number][] = [];
    const signer = accessTokenSigner(
      { clientId: "emu_id", clientSecret: "emu_secret", subscriptionKey: "emu_key" },
      {
        tokenStore: {
          get: () => Promise.resolve(held),
          set: (_key, value, ttl) => Promise.resolve(writes.push([value, ttl])),
          delete: () => Promise.resolve(undefined),
        },
      },
    );
    const answered = status === 204 ? null : new Uint8Array(bytes);
    const platform: Platform = {
      ...webPlatform,
      now: () => now,
      fetch: () => Promise.resolve(new Response(answered, { status })),
    };
    const request = { method: "GET", url: new URL("https://vipps.invalid/x"), headers: new Headers() };
    const { signal } = new AbortController();
    const context: SigningContext = {
      operation: "getMsn",
      baseUrl: "https://vipps.invalid",
      signal,
      platform,
      warn: () => undefined,
    };
    try {
      const { Authorization = "" } = await signer.sign(request, context);
      if (!/^Bearer [\x21-\x7e]+$/.test(Authorization)) return `signed with ${Authorization}`;
    } catch (error) {
      return isManagementError(error) ? undefined : `threw ${String(error)}`;
    }
    const useless = writes.find(([value, ttl]) => !(Number.isFinite(ttl) && ttl > 0) || !isReadable(value));
    return useless && `kept what nobody can read: ${JSON.stringify(useless)}, for ${String(useless[1])} ms`;
  },
);

function isReadable(text: string): boolean {
  const { value, expiresAt } = JSON.parse(text) as { value: unknown; expiresAt: unknown };
  return typeof value === "string" && typeof expiresAt === "number";
}
