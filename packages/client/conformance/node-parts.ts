import type { Platform, Signer } from "@vipps-management/client";
import type { Credentials } from "@vipps-management/client/access-token";
import type { SigningKey, VerifyingKey } from "@vipps-management/client/message-signature";

/** What node-adapter makes, which the runner of a runtime with modules of Node brings along. */
export interface NodeParts {
  /**
   * On Node itself. Bun has something of its own in undici's place, and on Deno undici does not notice that a body has broken
   * off; both have `webPlatform`.
   */
  readonly platform?: (options: {
    readonly baseUrl: string;
    readonly credentials: Credentials;
  }) => Platform & { close(): Promise<void> };
  signer(keyId: string, jwk: JsonWebKey): Signer;
  signingKey(keyId: string, jwk: JsonWebKey): SigningKey;
  signingKeyOfPublicKey(keyId: string, jwk: JsonWebKey): SigningKey;
  verifyingKey(jwk: JsonWebKey): VerifyingKey;
}
