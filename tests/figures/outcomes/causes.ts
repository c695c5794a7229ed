import type { EditionName, Emulator } from "@vipps-management/testkit";

import { type Call, keyHeaders } from "./call.ts";
import type { Document, DocumentedOperation } from "./documented.ts";

/** What can come of a call. */
export type Status = "success" | 400 | 401 | 403 | 404 | 405 | 409 | 429 | 500 | 503;

/** What makes an outcome happen, or why it cannot. */
export type Cause = ((call: Call, emulator: Emulator) => Call | Promise<Call>) | { readonly never: string };

/** The operations of a document, and what makes each of their outcomes happen. */
export interface OutcomeTable {
  readonly edition: EditionName;
  readonly document: Document;
  readonly outcomes: Readonly<Record<string, Readonly<Record<Status, Cause>>>>;
  /** What a call of an operation is, when all is well. */
  readonly validCall: (emulator: Emulator, operation: DocumentedOperation) => Promise<Call>;
  /** The operations for whose answers the document says too little, each with one that says the same and more. */
  readonly describedBy?: Readonly<Record<string, string>>;
}

export const never = (why: string): Cause => ({ never: why });

export const fault =
  (status: 429 | 500 | 503): Cause =>
  (call, { faults }) => {
    faults.once("*", { status, ...(status === 429 && { retryAfter: 3 }) });
    return call;
  };

export const at =
  (path: string): Cause =>
  (call) => ({ ...call, path });

export const withBody =
  (value: unknown): Cause =>
  (call) => ({ ...call, body: JSON.stringify(value) });

export const withHeader =
  (name: string, value: string): Cause =>
  (call) => ({ ...call, headers: { ...call.headers, [name]: value } });

const withoutToken: Cause = (call) => {
  const headers = Object.entries(call.headers).filter(([name]) => name !== "Authorization");
  return { ...call, headers: Object.fromEntries(headers) };
};

const asMerchant: Cause = async (call, emulator) => {
  const keys = await keyHeaders(emulator, emulator.credentials.merchant);
  return { ...call, headers: { ...call.headers, ...keys } };
};

/** Keys that the platform made for another of its APIs. */
const withKeysOfAnotherApi: Cause = async (call, emulator) => {
  const keys = emulator.keys.create({ owner: { kind: "partner", id: "123456" }, product: "other" });
  return { ...call, headers: { ...call.headers, ...(await keyHeaders(emulator, keys)) } };
};

const nothingToGetWrong = never("It has neither a parameter nor a body.");
export const notLookedUp = never(
  "It is about the caller, and looks nothing up by a name that could be unknown.",
);
export const noIdempotencyKey = never("It takes no idempotency key.");

/** What every operation of the Management API has in common. */
export const ofEveryOperation = {
  success: (call) => call,
  401: withoutToken,
  403: withKeysOfAnotherApi,
  405: (call) => ({ ...call, method: "PUT" }),
  409: noIdempotencyKey,
  429: fault(429),
  500: fault(500),
  503: fault(503),
} as const satisfies Partial<Record<Status, Cause>>;

/** What has no parameters, and lists what is the caller's. */
export const ofLists = { ...ofEveryOperation, 400: nothingToGetWrong, 404: notLookedUp } as const;

/** What is the partner's own. */
export const ofPartners = { ...ofLists, 403: asMerchant } as const;

/** What is found by a name: at one address the name is malformed, at the other it is nobody's. */
export const ofNamed = (malformed: string, unknown: string) =>
  ({ ...ofEveryOperation, 400: at(malformed), 404: at(unknown) }) as const;
