export { accessTokenSigner } from "./access-token-signer.ts";
export type { Credentials, ManagementKeys, PartnerOrMerchantKeys } from "./credentials.ts";
