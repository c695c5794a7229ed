import { SignatureError, verifyRequest } from "@vipps-management/client/message-signature";

import type { BackendSettings } from "./options.ts";
import { Refusal } from "./refusal.ts";
import { toVerifyingKey } from "./registered-key.ts";

/** How long a key id and a nonce may be, in characters, so that what is remembered of a request is small. */
const LONGEST = 128;

/** How much longer than a signature a nonce is remembered, in milliseconds: another process's clock may be behind ours. */
const MARGIN = 60_000;

/** What of the settings decides whether a signature is accepted. */
type Verifying = Pick<BackendSettings<string>, "backendUrl" | "maxAge" | "nonces" | "now" | "resolveKey">;

/**
 * Verifies that a request was signed with a registered key, for this backend, just now, and that it is the first of its kind.
 *
 * @returns Whose key it was signed with.
 */
export async function verifySignature(
  { method, url, headers }: Request,
  body: Uint8Array<ArrayBuffer> | undefined,
  settings: Verifying,
): Promise<string> {
  const { backendUrl, maxAge, nonces } = settings;
  const now = settings.now();
  // The address that was signed is the one that browsers know; a proxy may have sent the request on to another.
  const { pathname, search } = new URL(url);
  const signed = new URL(backendUrl.origin + pathname + search);
  const { keyId, nonce, acceptedUntil } = await verifyRequest(
    { method, url: signed, headers, ...(body && { body }) },
    {
      now,
      maxAge,
      resolveKey: async (id) => {
        const key = id.length > LONGEST ? undefined : await settings.resolveKey(id);
        return key && toVerifyingKey(key);
      },
    },
  );
  if (nonce.length > LONGEST) {
    throw new SignatureError(
      "signature_malformed",
      `The signature's nonce may have ${LONGEST} characters at most.`,
    );
  }
  // Only what was really signed is remembered, so that nobody without a key can fill the store.
  if (await isNew(`${keyId}:${nonce}`, acceptedUntil - now + MARGIN)) return keyId;
  throw new SignatureError("nonce_used", "The same request was here before: sign each request anew.");

  async function isNew(name: string, ttl: number): Promise<boolean> {
    try {
      return await nonces.addIfAbsent(name, ttl);
    } catch (cause) {
      // Without its memory the backend cannot tell a request from its copy.
      throw new Refusal(503, "try_again", "The backend cannot take requests at the moment.", cause);
    }
  }
}
