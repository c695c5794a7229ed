export { checkContentDigest, equalInConstantTime } from "./check-digest.ts";
export type { SignatureExpectation, VerifiedSignature } from "./check-signature.ts";
export type { Component, Message } from "./components.ts";
export { contentDigest, type DigestAlgorithm } from "./content-digest.ts";
export {
  type SignatureAlgorithm,
  type SigningKey,
  thumbprint,
  type VerifyingKey,
  webSigningKey,
  webVerifyingKey,
} from "./keys.ts";
export { messageSigner } from "./message-signer.ts";
export { type RequestSignatureOptions, signRequest } from "./request-signature.ts";
export { type SignatureFields, signMessage, type SignOptions } from "./sign.ts";
export { SignatureError, type SignatureErrorCode } from "./signature-error.ts";
export { verifyMessage, type VerifyOptions } from "./verify.ts";
export { type RequestVerifyOptions, type VerifiedRequest, verifyRequest } from "./verify-request.ts";
