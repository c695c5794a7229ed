import type { Emulator } from "./emulator.ts";
import type { Api } from "./http/api.ts";
import type { Outcome } from "./http/faulty.ts";
import type { Incoming } from "./http/incoming.ts";
import type { UsualKeys } from "./usual-keys.ts";

/**
 * The emulator's own way in, for a server that has a socket: it takes a request in plain parts, and tells what becomes of
 * the connection instead of acting it out. The name is one for all copies of this module: a program may have loaded the
 * emulator as CommonJS and the server as an ES module.
 */
export const wire: unique symbol = Symbol.for("@vipps-management/testkit/wire") as never;

/** The documents that an emulator serves, for what compares other answers with them. */
export const served: unique symbol = Symbol.for("@vipps-management/testkit/served") as never;

/** The keys that an emulator's world begins with, for what tells somebody how to call it. */
export const usualKeys: unique symbol = Symbol.for("@vipps-management/testkit/usual-keys") as never;

/** An emulator with that way in, as every one is that `createEmulator` makes. */
export interface WiredEmulator extends Emulator {
  readonly [wire]: (incoming: Incoming) => Promise<Outcome>;
  readonly [served]: readonly Api[];
  readonly [usualKeys]: () => UsualKeys | undefined;
}

/**
 * The way into an emulator.
 *
 * @throws TypeError when it was not made by `createEmulator`.
 */
export function wireOf(emulator: Emulator): WiredEmulator[typeof wire] {
  return wired(emulator, "can be served")[wire];
}

/**
 * The documents that an emulator serves: the token endpoints', and its edition's.
 *
 * @throws TypeError when it was not made by `createEmulator`.
 */
export function servedBy(emulator: Emulator): WiredEmulator[typeof served] {
  return wired(emulator, "serves documents")[served];
}

/**
 * The usual keys of an emulator, or `undefined` while its world has others.
 *
 * @throws TypeError when it was not made by `createEmulator`.
 */
export function usualKeysOf(emulator: Emulator): UsualKeys | undefined {
  return wired(emulator, "has usual keys")[usualKeys]();
}

function wired(emulator: Emulator, what: string): WiredEmulator {
  if (wire in emulator && served in emulator && usualKeys in emulator) return emulator as WiredEmulator;
  throw new TypeError(`Only an emulator that createEmulator has made ${what}.`);
}
