import { isManagementError, webPlatform } from "@vipps-management/client";
import { createManagementClient } from "@vipps-management/client/2026-01";
import { fixtures } from "@vipps-management/testkit/2026-01";
import fc from "fast-check";

import kept from "./corpus/texts.json" with { type: "json" };
import { anyText, parser } from "./parser.ts";

/** A client that keeps what it would have sent. */
function recording(answer: () => Response): {
  management: ReturnType<typeof createManagementClient>;
  sent: Request[];
} {
  const sent: Request[] = [];
  const management = createManagementClient({
    baseUrl: "https://vipps.invalid",
    retry: { maxRetries: 0 },
    platform: {
      ...webPlatform,
      now: () => now,
      fetch: (url, { method, headers }) => {
        sent.push(new Request(url, { method, headers }));
        return Promise.resolve(answer());
      },
    },
  });
  return { management, sent };
}

const now = Date.parse("2026-01-05T09:00:00Z");

/** Whether a call was refused before it was sent, as what cannot be sent has to be. */
async function refusedBefore(call: Promise<unknown>, sent: readonly Request[]): Promise<boolean | string> {
  try {
    await call;
    return false;
  } catch (error) {
    if (!isManagementError(error)) return `threw ${String(error)}`;
    if (error.attempts > 0 || sent.length > 0) return `sent, and then ${error.code}`;
    return true;
  }
}

export const paths = parser<string>(
  "paths",
  { inputs: anyText, corpus: kept, short: 1_500 },
  async (text) => {
    const { management, sent } = recording(() => Response.json({}));
    const refused = await refusedBefore(management.merchants.get({ scheme: text, id: "1" }), sent);
    if (refused !== false) return refused === true ? undefined : refused;
    const { pathname } = new URL(sent[0]?.url ?? "");
    const [, ...segments] = pathname.split("/");
    const [api, version, merchants, scheme = "", id, ...more] = segments;
    const there =
      api === "management" &&
      version === "v1" &&
      merchants === "merchants" &&
      id === "1" &&
      more.length === 0;
    if (!there) return `sent to ${pathname}`;
    return decodeURIComponent(scheme) === text ? undefined : `sent as ${scheme}`;
  },
);

const idempotencyKeys = fc.oneof(anyText, fc.stringMatching(/^[a-zA-Z0-9-]{1,51}$/));

const msns = fc.oneof(anyText, fc.stringMatching(/^[0-9]{3,11}$/));

export const headers = parser<readonly [string, string]>(
  "headers",
  {
    inputs: fc.tuple(idempotencyKeys, msns),
    corpus: kept.map((text) => [text, text] as const),
    short: 1_500,
  },
  async ([idempotencyKey, merchantSerialNumber]) => {
    const { management, sent } = recording(() => Response.json({}, { status: 201 }));
    const order = fixtures.productOrderRequest();
    const call = management.productOrders.prefill(order, { idempotencyKey, merchantSerialNumber });
    const refused = await refusedBefore(call, sent);
    if (refused !== false) return refused === true ? undefined : refused;
    const received = sent[0]?.headers;
    if (received?.get("idempotency-key") !== idempotencyKey) return "sent with another key";
    return received.get("merchant-serial-number") === merchantSerialNumber
      ? undefined
      : "sent for another merchant";
  },
);

/** A header, and the milliseconds that it means; `undefined` where nothing is known of it. */
type Pause = readonly [header: string, meant: number | "nothing" | undefined];

const pauses: fc.Arbitrary<Pause> = fc.oneof(
  fc.nat({ max: 999_999_999 }).map((seconds) => [String(seconds), seconds * 1000] as const),
  fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date("9999-12-31") })
    .map(
      (date) => [date.toUTCString(), Math.max(0, Math.floor(date.getTime() / 1000) * 1000 - now)] as const,
    ),
  fc
    .constantFrom(
      "-1",
      "1.5",
      "1e3",
      "0x1",
      "+5",
      "5,6",
      "soon",
      "5 s",
      "Infinity",
      "99999999999999999999",
      "",
    )
    .map((text) => [text, "nothing"] as const),
  fc.stringMatching(/^[ -~]{0,40}$/).map((text) => [text, undefined] as const),
);

export const retryAfter = parser<Pause>(
  "Retry-After",
  { inputs: pauses, short: 1_500 },
  async ([header, meant]) => {
    const { management } = recording(() =>
      Response.json({}, { status: 429, headers: { "retry-after": header } }),
    );
    try {
      await management.salesUnits.list();
      return "no error";
    } catch (error) {
      if (!isManagementError(error) || error.code !== "rate_limited") return `threw ${String(error)}`;
      const { retryAfter: read } = error;
      if (read !== undefined && !(Number.isFinite(read) && read >= 0)) return `read as ${read}`;
      const expected = meant === "nothing" ? undefined : (meant ?? read);
      return read === expected ? undefined : `read as ${String(read)}, which should be ${String(expected)}`;
    }
  },
);
