import type { EditionName } from "@vipps-management/testkit";

import kept from "./corpus.json" with { type: "json" };
import type { FuzzedRequest } from "./requests.ts";

/** A request as corpus.json keeps it; what it does not say is what a prefill has. */
interface KeptRequest {
  readonly why: string;
  readonly method?: string;
  readonly target?: string;
  readonly headers?: readonly (readonly string[])[];
  readonly json?: string;
  readonly base64?: string;
}

const ordersPath: Readonly<Record<EditionName, string>> = {
  "2023-08": "/management/v1/products/orders",
  "2026-01": "/management/v1/product-orders",
};

/** Requests that are tried first: those that found something once, and those that are known to be nasty. */
export function corpusFor(edition: EditionName): readonly FuzzedRequest[] {
  return (kept as readonly KeptRequest[]).map(
    ({ method = "POST", target, headers = [], json, base64 }, index) => ({
      method,
      target: target ?? ordersPath[edition],
      keys: "partner",
      headers: [
        ...headers.map(([name = "", value = ""]) => [name, value] as const),
        ...(json === undefined
          ? []
          : [["Content-Type", "application/json"] as const, ["Idempotency-Key", `corpus-${index}`] as const]),
      ],
      body:
        json === undefined
          ? base64 === undefined
            ? undefined
            : Buffer.from(base64, "base64")
          : Buffer.from(json),
    }),
  );
}
