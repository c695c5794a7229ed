import type { Party } from "../world/records.ts";
import type { RequestHeaders } from "./request-headers.ts";

/** Who makes a call; anybody may ask for a token. */
export type Caller = Party | { readonly kind: "anybody"; readonly id: "" };

/** The caller of an operation that needs no keys. */
export const anybody: Caller = { kind: "anybody", id: "" };

/** What an operation takes. */
export interface OperationInput {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly body: unknown;
}

/** A call that has been authenticated and validated. */
export interface OperationCall<Input extends OperationInput> {
  readonly path: Input["path"];
  readonly query: Input["query"];
  readonly body: Input["body"];
  readonly headers: RequestHeaders;
  readonly caller: Caller;
  /** Notes in the journal what is allowed and yet will not end well. */
  readonly warn: (text: string) => void;
}

/** The one who calls an operation that needs keys. */
export function partyOf(caller: Caller): Party {
  if (caller.kind !== "anybody") return caller;
  throw new Error(
    "The route of an operation that works for a party has to say in `callers` whose keys it accepts.",
  );
}

/** A successful answer. */
export interface Reply<Status extends number, Body> {
  readonly status: Status;
  readonly body: Body;
}

/** What every handler is once its operation is looked up by name: the route vouches for the type of its call. */
export type Handler = (call: never) => Reply<number, unknown>;
