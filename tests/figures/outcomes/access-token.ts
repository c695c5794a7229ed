import document from "@vipps-management/spec/access-token.json" with { type: "json" };
import type { EditionName, Emulator } from "@vipps-management/testkit";

import { type Call, tokenHeaders } from "./call.ts";
import { fault, never, noIdempotencyKey, notLookedUp, type OutcomeTable, withHeader } from "./causes.ts";
import type { DocumentedOperation } from "./documented.ts";

const ofTokens = {
  success: (call: Call) => call,
  403: never("The document has no 403 for it."),
  404: notLookedUp,
  405: never("The document has no 405 for it, and no response for what it does not name."),
  409: noIdempotencyKey,
  429: never("The document has no 429 for it."),
  500: fault(500),
  503: never("The document has a 500 only."),
} as const;

function validCall(emulator: Emulator, { operationId, method, path }: DocumentedOperation): Promise<Call> {
  const { partner, management: keys } = emulator.credentials;
  if (operationId === "fetchAccessToken")
    return Promise.resolve({ method, path, headers: tokenHeaders(partner) });
  const headers = {
    Authorization: `Basic ${btoa(`${keys.clientId}:${keys.clientSecret}`)}`,
    "Content-Type": "application/x-www-form-urlencoded",
  };
  return Promise.resolve({ method, path, headers, body: "grant_type=client_credentials" });
}

/** The token endpoints, which are the same beside every edition. */
export function outcomesOfTokens(edition: EditionName): OutcomeTable {
  return {
    edition,
    document,
    validCall,
    outcomes: {
      fetchAccessToken: {
        ...ofTokens,
        400: withHeader("client_id", "emu_nobody"),
        401: withHeader("client_secret", "emu_wrong"),
      },
      fetchManagementToken: {
        ...ofTokens,
        400: (call) => ({ ...call, body: "grant_type=password" }),
        401: withHeader("Authorization", `Basic ${btoa("emu_nobody:emu_wrong")}`),
      },
    },
  };
}
