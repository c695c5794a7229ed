import { type BackendOptions, createBackend } from "@vipps-management/browser-adapter/backend";
import type { Platform } from "@vipps-management/client";
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
import { createEmulator, type Emulator } from "@vipps-management/testkit";

import { generatePair } from "./keys.ts";

export const backendUrl = "https://shop.example/api/management";

/** A page's key, the backend it signs to, and an emulator behind that. */
export interface Shop {
  /** The client in the page. */
  readonly management: ManagementClient;
  readonly emulator: Emulator;
  readonly backend: (request: Request) => Promise<Response>;
  /** What the page sent, and what it was answered, as text. */
  readonly seen: string[];
  readonly errors: unknown[];
  /** Makes a request that is signed as the page signs, whatever stands in it. */
  readonly signed: (
    method: string,
    path: string,
    message?: { readonly headers?: Record<string, string>; readonly body?: string },
  ) => Promise<Request>;
}

/**
 * Puts a shop together, without a network.
 *
 * @param options - What its backend is to have otherwise.
 * @param ahead - By how many milliseconds the page's clock is ahead.
 */
export async function openShop(
  options: Partial<BackendOptions<keyof OperationTypes>> = {},
  ahead = 0,
): Promise<Shop> {
  const emulator = createEmulator();
  const { privateKey, publicKey } = await generatePair();
  const keyId = await thumbprint(publicKey);
  const key = webSigningKey(keyId, privateKey);
  const errors: unknown[] = [];
  const seen: string[] = [];
  const now = (): number => emulator.clock.now();
  const backend = createBackend<keyof OperationTypes>({
    management: createManagementClient({ platform: emulator.platform(), retry: { maxRetries: 0 } }),
    backendUrl,
    allow: ["getMsn", "orderProduct"],
    resolveKey: (id) => (id === keyId ? publicKey : undefined),
    authorize: () => true,
    onError: (error) => errors.push(error),
    now,
    ...options,
  });
  const platform: Platform = {
    ...emulator.platform(),
    baseUrl: backendUrl,
    signer: messageSigner(key),
    now: () => now() + ahead,
    fetch: async (url, { method, headers, body }) => {
      const response = await backend(new Request(url, { method, headers, ...(body && { body }) }));
      seen.push(JSON.stringify([url, headers, [...response.headers], await response.clone().text()]));
      return response;
    },
  };
  return {
    management: createManagementClient({ platform, retry: { maxRetries: 0 } }),
    emulator,
    backend,
    seen,
    errors,
    signed: async (method, path, { headers = {}, body } = {}) => {
      const url = new URL(`${backendUrl}${path}`);
      const bytes = body === undefined ? {} : { body: new TextEncoder().encode(body) };
      const unsigned = { method, url, headers: new Headers(headers), ...bytes };
      const added = await signRequest(unsigned, key, { now: now(), nonce: crypto.randomUUID() });
      return new Request(url, { method, headers: { ...headers, ...added }, ...bytes });
    },
  };
}

/** What a backend answered: its status, and the code of its problem where it has one. */
export async function outcome(response: Response): Promise<string> {
  const { code = "" } = (await response.json()) as { code?: string };
  return `${response.status} ${code}`.trim();
}
