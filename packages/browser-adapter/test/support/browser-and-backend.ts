import { type Platform, type PlatformRequestInit, webPlatform } from "@vipps-management/client";
import {
  createManagementClient,
  type ManagementClient,
  type OperationTypes,
} from "@vipps-management/client/2023-08";
import {
  messageSigner,
  signRequest,
  thumbprint,
  webSigningKey,
} from "@vipps-management/client/message-signature";

import { type BackendOptions, createBackend, type SignedCall } from "../../src/backend/index.ts";

export type OperationId = keyof OperationTypes;

/** A request that left the backend for the Management API. */
export interface Left {
  readonly url: string;
  readonly init: PlatformRequestInit;
}

export const backendUrl = "https://shop.example/api/management";
const start: number = Date.parse("2026-01-05T09:00:00Z");

/** What stands in a request besides its method and address. */
export interface SignedRequestOptions {
  readonly headers?: Record<string, string>;
  readonly body?: Uint8Array<ArrayBuffer> | string;
  /** Default: that of the browser. */
  readonly keyId?: string;
  /** Default: another one each time. */
  readonly nonce?: string;
}

/** A browser with a key of its own, the backend it signs to, and whatever stands in for the Management API behind that. */
export interface BrowserAndBackend {
  /** The client in the browser. */
  readonly management: ManagementClient;
  /** What the browser sent, as the backend received it. */
  readonly received: Request[];
  /** What left the backend. */
  readonly left: Left[];
  readonly asked: { call: SignedCall; operation: string }[];
  readonly errors: unknown[];
  readonly backend: (request: Request) => Promise<Response>;
  readonly clock: { now: number };
  /** Makes a request that is signed as the browser signs, whatever stands in it. */
  readonly signed: (method: string, url: string, options?: SignedRequestOptions) => Promise<Request>;
}

/** Puts the two together, without a network between them. */
export async function browserAndBackend(
  options: Partial<BackendOptions<OperationId>> & {
    /** Stands in for the Management API. */
    readonly api?: (left: Left) => Promise<Response> | Response;
    /** By how many milliseconds the browser's clock is ahead. */
    readonly ahead?: number;
    /** The browser's own key, which is one on P-256 otherwise, and the name that it goes by. */
    readonly pair?: CryptoKeyPair;
    readonly keyId?: string;
  } = {},
): Promise<BrowserAndBackend> {
  const { api = () => Response.json({ name: "ACME" }), ahead = 0, ...given } = options;
  const p256 = { name: "ECDSA", namedCurve: "P-256" };
  const pair = options.pair ?? (await crypto.subtle.generateKey(p256, false, ["sign", "verify"]));
  const publicKey = await crypto.subtle.exportKey("jwk", pair.publicKey);
  const browsersKeyId = options.keyId ?? (await thumbprint(publicKey));
  const keyNamed = (keyId: string) => webSigningKey(keyId, pair.privateKey);

  const clock = { now: start };
  const left: Left[] = [];
  const asked: BrowserAndBackend["asked"] = [];
  const errors: unknown[] = [];
  const received: Request[] = [];
  const behind: Platform = {
    ...webPlatform,
    sleep: () => Promise.resolve(),
    fetch: (url, init) => {
      left.push({ url, init });
      return Promise.resolve(api({ url, init }));
    },
  };
  const backend = createBackend<OperationId>({
    management: createManagementClient({
      platform: behind,
      baseUrl: "https://vipps.invalid",
      retry: { maxRetries: 0 },
    }),
    backendUrl,
    allow: ["getMsn", "orderProduct"],
    resolveKey: (id) => (id === browsersKeyId ? publicKey : undefined),
    authorize: (call, operation) => asked.push({ call, operation }) > 0,
    onError: (error) => errors.push(error),
    now: () => clock.now,
    ...given,
  });
  const platform: Platform = {
    ...webPlatform,
    baseUrl: backendUrl,
    signer: messageSigner(keyNamed(browsersKeyId)),
    now: () => clock.now + ahead,
    sleep: () => Promise.resolve(),
    fetch: (url, { method, headers, body }) => {
      const request = new Request(url, { method, headers, ...(body && { body }) });
      received.push(request.clone());
      return backend(request);
    },
  };
  return {
    management: createManagementClient({ platform, retry: { maxRetries: 0 } }),
    received,
    left,
    asked,
    errors,
    backend,
    clock,
    signed: async (
      method,
      url,
      { headers = {}, body, keyId = browsersKeyId, nonce = crypto.randomUUID() } = {},
    ) => {
      const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
      const unsigned = {
        method,
        url: new URL(url),
        headers: new Headers(headers),
        ...(bytes && { body: bytes }),
      };
      const added = await signRequest(unsigned, keyNamed(keyId), { now: clock.now, nonce });
      return new Request(url, { method, headers: { ...headers, ...added }, ...(bytes && { body: bytes }) });
    },
  };
}
