import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

import type { Answer } from "../emulator/http/answer.ts";
import type { Outcome } from "../emulator/http/faulty.ts";
import type { Incoming } from "../emulator/http/incoming.ts";
import { ForeignHostError, isProductionHost } from "../emulator/http/own-host.ts";
import { wireOf } from "../emulator/wire.ts";
import { isControlPath, maximumBytesOfControl } from "./control/create-control.ts";
import { incomingFrom } from "./socket.ts";
import type { SpaceRegister } from "./spaces.ts";

/** Who answers the requests of a server. */
export interface DispatchParts {
  readonly spaces: SpaceRegister;
  readonly control: (incoming: Incoming) => Promise<Answer>;
  /** How many milliseconds every answer of the API takes at least. */
  readonly latency: number;
}

/** Makes what answers the requests of a server: control, then the pages, then the API, each in the space that it is for. */
export function createDispatch({
  spaces,
  control,
  latency,
}: DispatchParts): (request: IncomingMessage, response: ServerResponse) => Promise<Outcome> {
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
    const space = spaces.ofPath(pathname) ?? spaces.ofKeys(incoming.headers);
    // The place of the pages for people, which take a request and the space, is here, before the API.
    if (latency > 0) await pause(latency, undefined, { signal: incoming.signal() });
    return wireOf(space.emulator)(incoming);
  };
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
