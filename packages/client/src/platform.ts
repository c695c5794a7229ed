/** What a runtime provides. Adapters make one; without one, the client uses the Web-standard globals. */
export interface Platform {
  /** Sends one request. Called with an absolute address and plain options, never with a `Request`. */
  readonly fetch: PlatformFetch;
  /** Authenticates each request. Without a signer, requests are sent as they are. */
  readonly signer?: Signer;
  /** Where tokens are kept, for all signers on this platform. Without one, each signer keeps its own in memory. */
  readonly tokenStore?: TokenStore;
  /** Where this platform's calls go when the client is not told otherwise, e.g. an emulator or a backend. */
  readonly baseUrl?: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the signal's reason when it is aborted first. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** A number from 0 up to 1. */
  random(): number;
  /** A random UUID, used as an idempotency key. */
  randomUUID(): string;
}

/** The part of `fetch` that the client needs. */
export type PlatformFetch = (url: string, init: PlatformRequestInit) => Promise<Response>;

/** What the client passes to `fetch`: every attempt of a call gets the same bytes. */
export interface PlatformRequestInit {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly redirect: "manual";
  readonly signal: AbortSignal;
}

/** Authenticates requests. The client itself holds no secret. */
export interface Signer {
  /** Returns the headers to add; called for every attempt, as the last change before the wire. */
  sign(request: UnsignedRequest, context: SigningContext): Promise<Record<string, string>>;
  /** Sees every answer; `"replay"` asks for one more attempt with a fresh signature, which is not counted as a retry. */
  onAnswer?(
    answer: ReceivedAnswer,
    context: SigningContext,
  ): Promise<"replay" | undefined> | "replay" | undefined;
}

/** An answer as it was received, read whole. */
export interface ReceivedAnswer {
  /** The HTTP status code; 0 for a redirect that a browser hides. */
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** The body. */
  readonly text: string;
}

/** A request as it is before signing. */
export interface UnsignedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** What a signer may know about the call, and what it may use. */
export interface SigningContext {
  /** The operationId of the call, e.g. `getMsn`. */
  readonly operation: string;
  /** Where the client's calls go, without a trailing slash. */
  readonly baseUrl: string;
  /** Aborted when the attempt's time is up or the call's caller has given up. */
  readonly signal: AbortSignal;
  readonly platform: Platform;
  /** Writes to the client's log, where it has one; for faults that end no call. */
  readonly warn: (message: string) => void;
}

/**
 * Where tokens are kept; has the shape of Keyv's methods, so that a Keyv is one. With a store that processes share, they
 * share their tokens.
 */
export interface TokenStore {
  get(key: string): Promise<string | undefined>;
  /** `ttl` in milliseconds. */
  set(key: string, value: string, ttl: number): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/** A platform of the Web-standard globals, looked up at call time, so that they can be replaced in tests. */
export const webPlatform: Platform = {
  fetch: (url, init) => globalThis.fetch(url, init),
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      const abort = (): void => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", abort);
        resolve();
      }, milliseconds);
      if (signal.aborted) abort();
      else signal.addEventListener("abort", abort, { once: true });
    }),
  random: () => Math.random(),
  randomUUID: () => crypto.randomUUID(),
};
