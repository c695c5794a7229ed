export { type Backend, createBackend } from "./backend.ts";
export { memoryNonceStore, type NonceStore, type RedisCommands, redisNonceStore } from "./nonces.ts";
export type { BackendManagement, BackendOptions, RegisteredKey, SignedCall } from "./options.ts";
export { SignatureError, thumbprint, type VerifyingKey } from "@vipps-management/client/message-signature";
