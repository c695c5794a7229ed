export type { ConnectionPoolOptions, TlsOptions } from "./connection-pool.ts";
export { credentialsFromEnv } from "./credentials.ts";
export { type NodePlatform, type NodePlatformOptions, nodePlatform } from "./node-platform.ts";
export type {
  Credentials,
  ManagementKeys,
  PartnerOrMerchantKeys,
} from "@vipps-management/client/access-token";
export { secretsFromFiles } from "./secrets.ts";
