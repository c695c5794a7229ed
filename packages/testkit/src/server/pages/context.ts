import type { Context, Handler } from "hono";

import type { Emulator } from "../../emulator/emulator.ts";
import type { Space } from "../space.ts";
import type { Notice } from "./notices.ts";

/** What a page is asked with. */
export interface Environment {
  readonly Bindings: {
    readonly space: Space;
    /** The page's path below the space's. */
    readonly path: string;
  };
}

/** A request for a page. */
export type PageContext = Context<Environment>;

/** What a page does: `get` shows it, `post` takes a form and, when all is well, leads to a page to look at. */
export interface Page {
  readonly get?: Handler<Environment>;
  readonly post?: Handler<Environment>;
}

export function emulatorOf(context: PageContext): Emulator {
  return context.env.space.emulator;
}

/** The address of a page of the request's space. */
export function at(context: PageContext, path: string): string {
  return `${context.env.space.path}${path}`;
}

/** The address of a link that the emulator has made, on the host at which the reader is. */
export function atLink(context: PageContext, link: string): string {
  const { pathname } = new URL(link);
  const { path } = context.env.space;
  return pathname.startsWith(`${path}/`) ? pathname : `${path}${pathname}`;
}

/** Leads to a page after a form was taken, so that nothing is sent twice. */
export function seeOther(context: PageContext, address: string, done?: Notice): Response {
  return context.redirect(done === undefined ? address : `${address}?done=${done}`, 303);
}
