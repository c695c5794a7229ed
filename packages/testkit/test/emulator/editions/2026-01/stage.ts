import { expect } from "vitest";

import type { Emulator } from "../../../../src/emulator/emulator.ts";
import type { EmulatorOptions } from "../../../../src/emulator/options.ts";
import { type Caller, callerWith, type Seen, testEmulator } from "../../support.ts";

// What only edition 2026-01 does is tested in this folder; what both editions do, for both of them beside it.

export const orders = "/management/v1/product-orders";
export const list = "/management/v2/product-orders";
export const details = (id: string): string => `/management/v2/product-orders/${id}/details`;
export const merchantPath = (scheme: string, id: string): string =>
  `/management/v1/merchants/${scheme}/${id}`;

export const order = {
  businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
  productType: "PAYMENT_INTEGRATION",
  salesUnitName: "ACME Oslo",
  website: { url: "https://example.com", termsUrl: "https://example.com/terms" },
};
export const danish = { businessIdentifier: { scheme: "business:DK:CVR", id: "99000015" } };
export const finnish = { businessIdentifier: { scheme: "business:FI:Y-tunnus", id: "9900001-8" } };

export interface Stage {
  readonly emulator: Emulator;
  readonly partner: Caller;
  readonly prefill: (changes?: object) => Promise<Seen>;
  readonly made: (changes?: object) => Promise<{ prefilledOrderId: string; prefillUrl: string }>;
}

export async function onStage(options: EmulatorOptions = {}): Promise<Stage> {
  const emulator = testEmulator({ edition: "2026-01", ...options });
  const partner = await callerWith(emulator, emulator.credentials.partner);
  let count = 0;
  const prefill = (changes: object = {}): Promise<Seen> =>
    partner("POST", orders, {
      json: { ...order, ...changes },
      headers: { "Idempotency-Key": `key-${String((count += 1))}` },
    });
  const made: Stage["made"] = async (changes) => {
    const seen = await prefill(changes);
    expect(seen.status, seen.text).toBe(201);
    return seen.body as { prefilledOrderId: string; prefillUrl: string };
  };
  return { emulator, partner, prefill, made };
}
