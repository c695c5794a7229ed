import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

import type { Answer } from "../emulator/http/answer.ts";
import type { Outcome } from "../emulator/http/faulty.ts";
import type { Incoming } from "../emulator/http/incoming.ts";
import type { RequestHeaders } from "../emulator/http/request-headers.ts";
import { ForeignHostError, isProductionHost } from "../emulator/http/own-host.ts";
import { wireOf } from "../emulator/wire.ts";
import { isControlPath, maximumBytesOfControl } from "./control/control-path.ts";
import type { PageListener } from "./page-listener.ts";
import { pageAt } from "./pages/page-paths.ts";
import { incomingFrom } from "./socket.ts";
import type { Space } from "./space.ts";
import type { SpaceRegister } from "./spaces.ts";
import { distrustOfHost } from "./trusted-caller.ts";

/** Who answers the requests of a server. */
export interface DispatchParts {
  readonly spaces: SpaceRegister;
  readonly control: (incoming: Incoming) => Promise<Answer>;
  readonly pages: PageListener;
  /** The names that the server is known to have. */
  readonly ownHosts: () => readonly string[];
  /** How many milliseconds every answer of the API takes at least. */
  readonly latency: number;
}

/**
 * Makes what answers the requests of a server: control, then the pages, then the API, each in the space that it is for. A page
 * is sent by the pages themselves; there is no outcome then.
 */
export function createDispatch({
  spaces,
  control,
  pages,
  ownHosts,
  latency,
}: DispatchParts): (request: IncomingMessage, response: ServerResponse) => Promise<Outcome | undefined> {
  // An emulator that cannot be served is refused before anything listens.
  wireOf(spaces.default.emulator);
  return async (request, response) => {
    const url = addressed(request, spaces.default.emulator.baseUrl);
    if ("refusal" in url) return { answer: url.refusal };
    const { pathname } = url;
    if (isControlPath(pathname))
      return {
        answer: await control(incomingFrom(request, response, { url, limit: maximumBytesOfControl })),
      };

    const incoming = incomingFrom(request, response, { url });
    const withPage = spaceWithPage(url, spaces);
    if (withPage !== undefined) {
      const refusal = refusalOfPage(incoming.headers, ownHosts());
      if (refusal !== undefined) return { answer: refusal };
      await pages(request, response, withPage);
      return undefined;
    }
    const space = spaces.ofPath(pathname) ?? spaces.ofKeys(incoming.headers);
    if (latency > 0) await pause(latency, undefined, { signal: incoming.signal() });
    return wireOf(space.emulator)(incoming);
  };
}

/** The space that an address is a page of: one that is named in it, else the default one. */
function spaceWithPage(url: URL, spaces: SpaceRegister): Space | undefined {
  const space = url.pathname.startsWith("/spaces/") ? spaces.ofPath(url.pathname) : spaces.default;
  return space !== undefined && pageAt(url, space) !== undefined ? space : undefined;
}

/** Pages may be come to from anywhere, by a link, but under a name of the server's only. */
function refusalOfPage(headers: RequestHeaders, ownHosts: readonly string[]): Answer | undefined {
  const reason = distrustOfHost(headers, ownHosts);
  return reason === undefined ? undefined : plain(403, reason.message);
}

/**
 * What a request is for. It has reached this server, so the host in it is only the name that the caller has for it
 * (`localhost`, a container's name): the emulator gets its own instead. But for Vipps MobilePay's hosts, which end up here
 * by a proxy or a hosts file and mean somebody else, that is refused.
 */
function addressed(
  { url: target = "", headers }: IncomingMessage,
  baseUrl: string,
): URL | { readonly refusal: Answer } {
  // A proxy is sent the whole address (RFC 9112 §3.2.2).
  const whole = target.startsWith("/") || !URL.canParse(target) ? undefined : new URL(target);
  const host = whole?.host ?? headers.host ?? "";
  if (isProductionHost(host)) return { refusal: plain(421, new ForeignHostError(host, baseUrl).message) };
  const path = whole === undefined ? target : `${whole.pathname}${whole.search}`;
  if (!path.startsWith("/")) return { refusal: plain(400, "The target of the request is no path.") };
  return new URL(`${baseUrl}${path}`);
}

/** An answer for whoever has come to the wrong place, or where something has gone wrong. */
export function plain(status: number, text: string): Answer {
  return { status, headers: { "content-type": "text/plain;charset=UTF-8" }, body: `${text}\n` };
}
