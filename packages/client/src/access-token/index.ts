export { accessTokenSigner, type AccessTokenSignerOptions } from "./access-token-signer.ts";
export type { Credentials, ManagementKeys, PartnerOrMerchantKeys } from "./credentials.ts";
export { memoryTokenStore } from "./memory-token-store.ts";
