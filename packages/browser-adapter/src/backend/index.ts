// The types of the backend's side; what carries them out is not part of this version (see the README).

/** The key that a browser signed with, as the backend remembers it from login. */
export interface RegisteredKey {
  /** What the signature's `keyid` says. */
  readonly keyId: string;
  readonly publicKey: CryptoKey;
}

/** What a backend in front of the Management API is to be made of. */
export interface BackendOptions {
  /** The operations that browsers may ask for, by operationId; all others are refused. */
  readonly allow: readonly string[];
  /** Finds the key that a request claims to be signed with; nothing when there is none. */
  resolveKey(keyId: string): Promise<RegisteredKey | undefined>;
  /** Says whether the one who signed may have this operation carried out. */
  authorize(request: Request, operation: string): Promise<boolean>;
}
