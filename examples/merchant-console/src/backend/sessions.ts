import { thumbprint } from "@vipps-management/browser-adapter/backend";

import type { Person } from "../session-answer.ts";

/** Somebody who has signed in, with the key that their browser signs with. Both end together. */
export interface Session {
  readonly id: string;
  readonly person: Person;
  readonly keyId: string;
  readonly key: CryptoKey;
  /** In milliseconds since 1970. */
  readonly endsAt: number;
}

/** Who is signed in. */
export interface Sessions {
  /**
   * Begins a session. Whoever signed in with the same browser before is signed out.
   *
   * @throws DOMException or TypeError when it is no public key on P-256.
   */
  begin(person: Person, publicKey: JsonWebKey): Promise<Session>;
  find(id: string | undefined): Session | undefined;
  findByKey(keyId: string): Session | undefined;
  end(id: string | undefined): void;
}

/** How long a working day is, in seconds. */
export const lifetime = 8 * 60 * 60;

/** Keeps sessions in memory: enough for one process. */
export function createSessions(now: () => number = Date.now): Sessions {
  const sessions = new Map<string, Session>();
  const living = (session: Session | undefined): Session | undefined => {
    if (session === undefined || session.endsAt > now()) return session;
    sessions.delete(session.id);
    return undefined;
  };
  const findByKey = (keyId: string): Session | undefined =>
    living(Array.from(sessions.values()).find((session) => session.keyId === keyId));
  return {
    begin: async (person, { kty = "", crv = "", x = "", y = "" }) => {
      const algorithm = { name: "ECDSA", namedCurve: "P-256" };
      const publicKey: JsonWebKey = { kty, crv, x, y };
      const key = await crypto.subtle.importKey("jwk", publicKey, algorithm, false, ["verify"]);
      // The key's name is worked out here: what the browser calls it counts for nothing.
      const keyId = await thumbprint(publicKey);
      for (const session of sessions.values()) {
        if (living(session)?.keyId === keyId) sessions.delete(session.id);
      }
      const session = { id: crypto.randomUUID(), person, keyId, key, endsAt: now() + lifetime * 1_000 };
      sessions.set(session.id, session);
      return session;
    },
    find: (id = "") => living(sessions.get(id)),
    findByKey,
    end: (id = "") => void sessions.delete(id),
  };
}
