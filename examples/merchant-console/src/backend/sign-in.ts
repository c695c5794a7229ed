import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

import type { Person, SessionAnswer } from "../session-answer.ts";
import { people } from "./people.ts";
import { lifetime, type Sessions } from "./sessions.ts";

export const cookieName = "merchant-console";

/** `/session`: who is signed in; signing in, with the public key that the browser signs with from then on; signing out. */
export function signIn(sessions: Sessions, emulatorUrl: string): Hono {
  const app = new Hono();
  const answer = (context: Context, person: Person | undefined) =>
    context.json<SessionAnswer>({ ...(person && { person }), people, emulatorUrl });

  app.get("/", (context) => answer(context, sessions.find(getCookie(context, cookieName))?.person));

  app.post("/", bodyLimit({ maxSize: 4_096 }), async (context) => {
    const given: unknown = await context.req.json().catch(() => undefined);
    if (!isSignIn(given)) return context.text("It takes { person, publicKey }.", 400);
    const person = people.find(({ id }) => id === given.person);
    if (person === undefined) return context.text("There is nobody of that name.", 403);
    const session = await sessions.begin(person, given.publicKey).catch(() => undefined);
    if (session === undefined) return context.text("The public key must be one on P-256, as a JWK.", 400);
    setCookie(context, cookieName, session.id, {
      path: "/",
      httpOnly: true,
      sameSite: "Strict",
      maxAge: lifetime,
      // `secure: true` where it is served with TLS, as yours is.
    });
    return answer(context, person);
  });

  app.delete("/", (context) => {
    sessions.end(getCookie(context, cookieName));
    deleteCookie(context, cookieName, { path: "/" });
    return answer(context, undefined);
  });

  return app;
}

function isSignIn(given: unknown): given is { person: string; publicKey: JsonWebKey } {
  if (typeof given !== "object" || given === null) return false;
  const { person, publicKey } = given as Record<string, unknown>;
  return typeof person === "string" && typeof publicKey === "object" && publicKey !== null;
}
