import { setTimeout as pause } from "node:timers/promises";

import {
  type BrokenConnection,
  comesThroughSocket,
  ConnectionFault,
} from "../emulator/http/connection-fault.ts";
import { ForeignHostError, isProductionHost } from "../emulator/http/own-host.ts";
import type { Emulator } from "../emulator/emulator.ts";
import type { Space } from "./space.ts";
import type { SpaceRegister } from "./spaces.ts";

/** Answers the requests that are for it, with `undefined` for every other. */
type Answering<More extends unknown[]> = (request: Request, ...more: More) => Promise<Response | undefined>;

/** Who answers the requests of a server, in this order; what nobody else answers is for the API. */
export interface DispatchParts {
  readonly spaces: SpaceRegister;
  readonly control: Answering<[]>;
  /** The pages for people. There are none yet. */
  readonly pages?: Answering<[space: Space]>;
  /** How many milliseconds every answer of the API takes at least. */
  readonly latency: number;
}

/** Makes what answers the requests of a server: control, then the pages, then the API, each in the space that it is for. */
export function createDispatch({
  spaces,
  control,
  pages,
  latency,
}: DispatchParts): (request: Request) => Promise<Response | BrokenConnection> {
  return async (request) => {
    try {
      const controlled = await control(request);
      if (controlled !== undefined) return controlled;
      const space = spaces.ofPath(new URL(request.url).pathname) ?? spaces.ofKeys(request.headers);
      const page = await pages?.(request, space);
      if (page !== undefined) return page;
      if (latency > 0) await pause(latency, undefined, { signal: request.signal });
      return await answerOf(space.emulator, request);
    } catch (error) {
      if (error instanceof ConnectionFault) return error.connection;
      if (error instanceof ForeignHostError) return plain(421, error.message);
      if (!request.signal.aborted) console.error(error);
      return plain(500, "The emulator has failed. What it wrote to standard error says why.");
    }
  };
}

/**
 * Passes a request on. It has reached this server, so the host in it is only the name that the caller has for it
 * (`localhost`, a container's name): the emulator gets its own instead. But for Vipps MobilePay's hosts, which end up here
 * by a proxy or a hosts file and mean somebody else, that is refused. A fault of the emulator's may break the connection.
 */
function answerOf(emulator: Emulator, request: Request): Promise<Response> {
  const { host, pathname, search } = new URL(request.url);
  const address = `${emulator.baseUrl}${pathname}${search}`;
  const isOwn = request.url === address || isProductionHost(host);
  return emulator.fetch(comesThroughSocket(isOwn ? request : new Request(address, request)));
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { "content-type": "text/plain;charset=UTF-8" } });
}
