import { isIP, type LookupFunction, Socket } from "node:net";

import { isLoopback } from "../emulator/http/own-host.ts";

/** Says why a connection to a host shall fail, if it shall. */
export type Refuse = (host: string) => Error | undefined;

type Connect = (this: Socket, ...args: unknown[]) => Socket;

/** Where the watchers are kept: with the function, since each copy of this module in a process has to find the same. */
const watchersKey = Symbol.for("@vipps-management/testkit/guard");

interface WatchedConnect extends Connect {
  [watchersKey]?: Map<unknown, Refuse>;
}

/** What `socket.connect` is told about where it shall go. */
interface Destination {
  readonly host?: unknown;
  /** The name that a TLS connection asks for (RFC 6066 §3). */
  readonly servername?: unknown;
  readonly lookup?: unknown;
}

/**
 * Asks before each connection of the process whether it is to be refused; returns what ends it.
 *
 * @param refuse - Whom to ask.
 * @param key - Whoever watched under it before is asked no more.
 */
export function watchConnections(refuse: Refuse, key: unknown = refuse): () => void {
  const prototype = Socket.prototype as unknown as { connect: WatchedConnect };
  const watchers = prototype.connect[watchersKey] ?? watched(prototype);
  watchers.set(key, refuse);
  return () => {
    if (watchers.get(key) === refuse) watchers.delete(key);
  };
}

/** Puts the watch in its place, where it stays: somebody else may have put something above it. */
function watched(prototype: { connect: WatchedConnect }): Map<unknown, Refuse> {
  const { connect } = prototype;
  const watchers = new Map<unknown, Refuse>();
  const refuse: Refuse = (host) =>
    Array.from(watchers.values(), (each) => each(host)).find((error) => error !== undefined);
  const watchedConnect: WatchedConnect = function (...args) {
    const { host, servername, lookup } = destinationOf(args);
    if (typeof host !== "string" || isLoopback(host)) return connect.apply(this, args);
    if (typeof lookup === "function" && isIP(host) === 0) {
      return connect.apply(this, withLookup(args, guardedLookup(lookup as LookupFunction, refuse)));
    }
    const error = refuse(host) ?? (typeof servername === "string" ? refuse(servername) : undefined);
    return error === undefined ? connect.apply(this, args) : failLater(this, error);
  };
  watchedConnect[watchersKey] = watchers;
  prototype.connect = watchedConnect;
  return watchers;
}

/** From options, from a port and a host, or from either of them in a list that Node makes for itself. */
function destinationOf(args: readonly unknown[]): Destination {
  const [first, second] = (Array.isArray(args[0]) ? args[0] : args) as readonly unknown[];
  return typeof first === "object" && first !== null ? first : { host: second };
}

function withLookup(args: readonly unknown[], lookup: LookupFunction): unknown[] {
  const [first, ...rest] = args;
  // The list of Node's own is known by a symbol, which goes along.
  if (Array.isArray(first)) {
    const list = first as unknown[];
    return [Object.assign([], list, { 0: { ...(list[0] as object), lookup } }), ...rest];
  }
  return [{ ...(first as Destination), lookup }, ...rest];
}

/** A look-up of somebody's own. One that leads to this machine is a mock's. */
function guardedLookup(lookup: LookupFunction, refuse: Refuse): LookupFunction {
  return (name, options, callback) => {
    lookup(name, options, (error, found, family) => {
      const addresses = (): string[] =>
        typeof found === "string" ? [found] : found.map(({ address }) => address);
      // One that fails gives no addresses, and connects to nothing.
      const refusal = Boolean(error) || addresses().every(isLoopback) ? undefined : refuse(name);
      if (refusal === undefined) callback(error, found, family);
      else callback(refusal, "", 0);
    });
  };
}

/** Fails as a look-up does that finds nothing: when whoever connects has had time to listen. */
function failLater(socket: Socket, error: Error): Socket {
  Object.assign(socket, { connecting: true });
  setImmediate(() => socket.destroy(error));
  return socket;
}
