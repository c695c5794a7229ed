import { getCookie, setCookie } from "hono/cookie";

import type { Person, Role } from "../../emulator/world/records.ts";
import { at, type PageContext } from "./context.ts";

// Nothing is proved and nothing is secret: whoever says a name is that person, as the log-in page tells.

/** The roles in words, with the register's own. */
export const roleNames: Readonly<Record<Role, string>> = {
  ceo: "CEO (daglig leder)",
  chair: "Chair of the board (styreleder)",
  accountant: "Accountant (regnskapsfører)",
};

const longestName = 100;

/** Who is logged in to the portal. */
export function personOf(context: PageContext): Person | undefined {
  const [role = "", name = ""] = (getCookie(context, cookieName(context)) ?? "").split(/:(.*)/s);
  return isRole(role) && isPersonName(name) ? { name, role } : undefined;
}

export function logIn(context: PageContext, { name, role }: Person): void {
  setCookie(context, cookieName(context), `${role}:${name}`, cookieOptions(context));
}

export function logOut(context: PageContext): void {
  setCookie(context, cookieName(context), "", { ...cookieOptions(context), maxAge: 0 });
}

export function isRole(text: string): text is Role {
  return Object.hasOwn(roleNames, text);
}

export function isPersonName(text: string): boolean {
  return text.trim() !== "" && text.length <= longestName;
}

/** One for each space: the default space's cookie reaches the pages of every other. */
function cookieName({ env }: PageContext): string {
  return `emulator-person-${encodeURIComponent(env.space.name)}`;
}

function cookieOptions(context: PageContext): { httpOnly: true; sameSite: "Lax"; path: string } {
  return { httpOnly: true, sameSite: "Lax", path: at(context, "") || "/" };
}
