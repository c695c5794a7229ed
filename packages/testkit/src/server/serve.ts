import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

import { createEmulator } from "../emulator/create-emulator.ts";
import type { Emulator } from "../emulator/emulator.ts";
import type { EmulatorOptions } from "../emulator/options.ts";
import { breakSocket } from "./break-socket.ts";
import { createDispatch, plain } from "./dispatch.ts";
import { addressOf, closer, listen } from "./listen.ts";
import { loadedWhenAsked } from "./loaded-when-asked.ts";
import { createPageListener } from "./page-listener.ts";
import { send } from "./socket.ts";
import { createSpaces, type Spaces } from "./spaces.ts";

/** Where to listen, and with which emulator. The emulator's own options are for the one that is made when none is given. */
export interface ServeOptions extends Omit<EmulatorOptions, "space"> {
  /** From 0 to 65535; 0, the default, takes any that is free. */
  readonly port?: number;
  /** The name or address to listen at. Default: `127.0.0.1`, which only this machine reaches. */
  readonly hostname?: string;
  readonly emulator?: Emulator;
  /** Milliseconds, whole, that every answer of the API takes at least, whatever the emulator's clock shows. Default: 0. */
  readonly latency?: number;
  /** How many spaces can be minted at a time, so that a server that runs for weeks does not grow. Default: 1,000. */
  readonly maximumSpaces?: number;
}

/** An emulator that is reached over HTTP. */
export interface EmulatorServer {
  /** The base URL for clients, without a trailing slash. */
  readonly url: string;
  /** The emulator of the default space. */
  readonly emulator: Emulator;
  /** The worlds that it holds. */
  readonly spaces: Spaces;
  /** Stops listening, lets the requests at hand finish but for those that a fault stalls, and closes every connection. */
  close(): Promise<void>;
}

/**
 * Serves an emulator over HTTP, with what controls it under `/_emulator`.
 *
 * @throws Error when it cannot listen, for example because the port is in use.
 * @throws TypeError, RangeError, SnapshotError when an option of the emulator cannot be used.
 * @example
 * ```ts
 * const server = await serve({ port: 0 });
 * const response = await fetch(`${server.url}/management/v1/merchants`);
 * await server.close();
 * ```
 */
export async function serve(options: ServeOptions = {}): Promise<EmulatorServer> {
  const { port = 0, hostname = "127.0.0.1", latency = 0, maximumSpaces = 1_000, ...rest } = options;
  const { emulator: given, ...forEmulators } = rest;
  checkWhole("latency", latency, longestTimer);
  checkWhole("maximumSpaces", maximumSpaces, Number.MAX_SAFE_INTEGER);
  const emulator = given ?? createEmulator(forEmulators);
  const { publicUrl, validateResponses = false } = forEmulators;
  const spaces = createSpaces({ emulator, options: forEmulators, maximum: maximumSpaces });
  const ownHosts = (): readonly string[] => [hostname, new URL(emulator.baseUrl).hostname];
  // Most of it are the validators of its document.
  const control = loadedWhenAsked(async () => {
    const { createControl } = await import("./control/create-control.ts");
    return createControl({ spaces, ownHosts, validateResponses });
  });
  const dispatch = createDispatch({ spaces, control, pages: createPageListener(), ownHosts, latency });

  const stalled = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    void answer(request, response, { dispatch, stalled });
  });
  const close = closer(server, stalled);
  await listen(server, port, hostname);
  emulator.publishAt(publicUrl ?? addressOf(server));
  return { url: emulator.baseUrl, emulator, spaces, close };
}

/** The longest time that a timer can count, in milliseconds; a longer one would end at once. */
const longestTimer = 2_147_483_647;

function checkWhole(option: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= most) return;
  throw new RangeError(`The option \`${option}\` is a whole number from 0 to ${most}, not ${value}.`);
}

interface Serving {
  readonly dispatch: ReturnType<typeof createDispatch>;
  readonly stalled: Set<ServerResponse>;
}

/** Answers a request, or breaks its connection where a fault of the emulator's wants that. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { dispatch, stalled }: Serving,
): Promise<void> {
  try {
    const outcome = await dispatch(request, response);
    if (outcome === undefined) return;
    if ("breaks" in outcome) breakSocket(outcome, response, stalled);
    else send(response, outcome.answer);
  } catch (error) {
    // Whoever has hung up in the middle of a request gets no answer, and nothing has gone wrong.
    if (response.destroyed) return;
    console.error(error);
    send(response, plain(500, "The emulator has failed. What it wrote to standard error says why."));
  }
}
