import {
  type Answer,
  ConfigurationError,
  type IdempotentCallOptions,
  type Operation,
} from "@vipps-management/client";
import type { VerifyingKey } from "@vipps-management/client/message-signature";

import { invalid, wholeNumber } from "./check-option.ts";
import { memoryNonceStore, type NonceStore } from "./nonces.ts";

/** The part of a management client that a backend needs; a client of any edition has it. */
export interface BackendManagement<OperationId extends string> {
  readonly operations: Readonly<Record<OperationId, Operation>>;
  call(operationId: never, input: never, options?: IdempotentCallOptions): Promise<Answer<unknown>>;
}

/** The key of somebody who signs, as it was registered: a JWK, a key of WebCrypto, or anything that verifies. */
export type RegisteredKey = CryptoKey | JsonWebKey | VerifyingKey;

/** A request whose signature was accepted, as `authorize` sees it. */
export interface SignedCall {
  /** Whose key it was signed with. */
  readonly keyId: string;
  /** The operation's values from the path, e.g. `{ msn: "123456" }`. */
  readonly path: Readonly<Record<string, string>>;
  /** The body, where the operation takes one. */
  readonly body: object | undefined;
  readonly idempotencyKey: string | undefined;
  /** The request itself, e.g. for its cookies; its body has been read. */
  readonly request: Request;
}

/** What a backend in front of the Management API is made of. */
export interface BackendOptions<OperationId extends string = string> {
  /** The client that calls the Management API, with the keys that only the backend has. */
  readonly management: BackendManagement<OperationId>;
  /** The address that browsers send to: what they give as `backendUrl`, whatever a proxy makes of it on the way here. */
  readonly backendUrl: string;
  /** The operations that may be asked for, by operationId; all others do not exist here. */
  readonly allow: readonly OperationId[];
  /** Finds the key that a request claims to be signed with; nothing when there is none, or its session has ended. */
  resolveKey(keyId: string): Promise<RegisteredKey | undefined> | RegisteredKey | undefined;
  /** Says whether the one who signed may have this operation carried out, with these values. */
  authorize(call: SignedCall, operation: OperationId): Promise<boolean> | boolean;
  /** Remembers which requests there have been. Default: in memory, which is enough for one process and no more. */
  readonly nonces?: NonceStore;
  /** Other origins whose pages may call, e.g. `https://console.example`. Default: the backend's own alone. */
  readonly origins?: readonly string[];
  /** How old a signature may be, in seconds, from 1 to 3 600. Default: 60. */
  readonly maxAge?: number;
  /** How large a request's body may be, in bytes, up to 67 108 864 (64 MiB). Default: 2 097 152 (2 MiB), for the largest logo. */
  readonly maxBodyBytes?: number;
  /** How long a request may take in all, in milliseconds, from 1 to 600 000. Default: 30 000. */
  readonly timeout?: number;
  /** Told of every error that is not the caller's fault, with all that the caller is not told. Default: nobody is. */
  readonly onError?: (error: unknown, operation: string | undefined) => void;
  /** The time, in milliseconds since 1970. Default: that of the system. */
  readonly now?: () => number;
}

/** The options with every default filled in. */
export interface BackendSettings<OperationId extends string> extends Required<
  Omit<BackendOptions<OperationId>, "backendUrl" | "origins">
> {
  readonly backendUrl: URL;
  /** Includes the backend's own. */
  readonly origins: ReadonlySet<string>;
  readonly operations: readonly (Operation & { readonly id: OperationId })[];
}

/** Checks the options, so that a mistake is found when the backend is made and not at its first request. */
export function resolveBackend<OperationId extends string>(
  options: BackendOptions<OperationId>,
): BackendSettings<OperationId> {
  const backendUrl = checkedUrl(options.backendUrl);
  const { management, allow, now = Date.now } = options;
  return {
    nonces: memoryNonceStore({ now }),
    onError: () => undefined,
    ...options,
    now,
    backendUrl,
    origins: new Set([backendUrl.origin, ...(options.origins ?? []).map(checkedOrigin)]),
    operations: allow.map((id) => {
      if (Object.hasOwn(management.operations, id)) return { ...management.operations[id], id };
      throw new ConfigurationError(
        "unknown_operation",
        `\`allow\` names ${id}, which is no operation of this edition.`,
      );
    }),
    maxAge: wholeNumber("maxAge", options.maxAge ?? 60, 3_600),
    maxBodyBytes: wholeNumber("maxBodyBytes", options.maxBodyBytes ?? 2 * 1024 * 1024, 64 * 1024 * 1024),
    timeout: wholeNumber("timeout", options.timeout ?? 30_000, 600_000),
  };
}

function checkedUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === "https:" || url?.protocol === "http:";
  if (isWeb && url.search + url.hash + url.username === "") return url;
  throw invalid("backendUrl", "the absolute address that browsers send to, without a query");
}

/** An origin is compared as it stands, so it has to be written as browsers write it: no path, no wildcard. */
function checkedOrigin(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw invalid("origins", "a list of origins such as https://console.example, without a path or a wildcard");
}
