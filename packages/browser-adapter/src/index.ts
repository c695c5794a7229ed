export { type BrowserKeys, browserKeys, type BrowserKeysOptions, type PublicKey } from "./browser-keys.ts";
export { browserPlatform, type BrowserPlatformOptions, type KeySource } from "./browser-platform.ts";
export type { NoSecrets, SecretName } from "./refuse-secrets.ts";
export { sharedKey } from "./shared-key.ts";
export { messageSigner, type SigningKey } from "@vipps-management/client/message-signature";
