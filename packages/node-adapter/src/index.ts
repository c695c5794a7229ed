export type { ConnectionPoolOptions, TlsOptions } from "./connection-pool.ts";
export { credentialsFromEnv } from "./credentials.ts";
export {
  nodeMessageSigner,
  type NodeMessageSignerOptions,
  nodeSigningKey,
  nodeVerifyingKey,
} from "./node-message-signer.ts";
export { type NodePlatform, type NodePlatformOptions, nodePlatform } from "./node-platform.ts";
export type {
  Credentials,
  ManagementKeys,
  PartnerOrMerchantKeys,
} from "@vipps-management/client/access-token";
export { secretsFromFiles } from "./secrets.ts";
