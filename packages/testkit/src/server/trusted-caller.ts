import { isIP } from "node:net";

import type { RequestHeaders } from "../emulator/http/request-headers.ts";

/** Why a request is not one that the person at this machine, or a program of theirs, means to make. */
export interface Distrust {
  readonly code: "foreign-host" | "foreign-origin";
  readonly message: string;
}

/** Names that no stranger can register: of this machine, of a container's network, and those kept for tests (RFC 6761). */
const privateSuffix = /(^|\.)(localhost|internal|test)$/;

/**
 * Whether a request that changes an emulator without keys may do so. A web page that a developer has open could send one
 * too: from another site, which the browser tells, or under a name of its own that it has made to point to this machine
 * (DNS rebinding), which shows in the host.
 *
 * @param headers - Those of the request, as it came.
 * @param ownHosts - The names that the server is known to have.
 * @returns What speaks against it; `undefined` when nothing does.
 */
export function distrust(headers: RequestHeaders, ownHosts: readonly string[]): Distrust | undefined {
  const ofHost = distrustOfHost(headers, ownHosts);
  if (ofHost !== undefined) return ofHost;
  const hostname = hostnameIn(headers);
  const origin = headers.get("origin");
  const isForeign = origin !== null && !(URL.canParse(origin) && new URL(origin).hostname === hostname);
  if (!isForeign && headers.get("sec-fetch-site") !== "cross-site") return undefined;
  return {
    code: "foreign-origin",
    message: `A browser sent this for a page of ${origin ?? "another site"}. An emulator is controlled by programs and by its own pages; call it from your test's code.`,
  };
}

/** The part of it that is about the name under which the server is called. */
export function distrustOfHost(headers: RequestHeaders, ownHosts: readonly string[]): Distrust | undefined {
  const hostname = hostnameIn(headers);
  if (isHarmless(hostname) || ownHosts.includes(hostname)) return undefined;
  return {
    code: "foreign-host",
    message: `${hostname === "" ? "The host" : hostname} is not known as a name of this server. Call it by its address, or give it this name as its public URL.`,
  };
}

function hostnameIn(headers: RequestHeaders): string {
  const address = `http://${headers.get("host") ?? ""}`;
  return URL.canParse(address) ? new URL(address).hostname : "";
}

/** An address is reached without asking anybody for it, and a name without a dot is of the local network. */
function isHarmless(hostname: string): boolean {
  if (hostname === "") return false;
  const isAddress = hostname.startsWith("[") || isIP(hostname) !== 0;
  return isAddress || !hostname.includes(".") || privateSuffix.test(hostname);
}
