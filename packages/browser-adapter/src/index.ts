// The types of the browser's side; what carries them out is not part of this version (see the README).

/** What a platform in a browser is to be made of. It reaches your own backend and nothing else. */
export interface BrowserPlatformOptions {
  /** Your own backend, which holds the keys and calls the Management API. */
  readonly backendUrl: string;
  /** The key pair that requests to the backend are signed with; its private half cannot be exported. */
  readonly keys: CryptoKeyPair;
  /** No secret belongs in a browser: these are refused by type. */
  readonly credentials?: never;
  readonly clientSecret?: never;
  readonly subscriptionKey?: never;
}
