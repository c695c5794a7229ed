import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

import { nodePlatform } from "@vipps-management/node-adapter";
import { createEmulator, type Emulator } from "@vipps-management/testkit";

import type { Partner, PartnerEdition } from "./editions.ts";
import { seeded } from "./support/seeded.ts";

/** What became of the calls of a storm. */
export interface StormReport {
  readonly emulator: Emulator;
  /** The order that each call that succeeded was given, by the call's idempotency key. */
  readonly succeeded: ReadonlyMap<string, string>;
  /** The `code` of each call that did not, by its idempotency key. */
  readonly failed: ReadonlyMap<string, string>;
  /** How many requests met a fault, and how many did not. */
  readonly attempts: { readonly faulty: number; readonly sound: number };
  /** Connections that the server still has open after the client was closed. */
  readonly openSockets: number;
}

const patience = {
  // Long enough for a machine that does other things too: it is the stalled attempts that are to run out of time.
  attemptTimeout: 3_000,
  timeout: 60_000,
  retry: { maxRetries: 8, minDelay: 1, maxDelay: 20 },
};

const FAULTS = ["reset", "stall", "half", 429, 500, 502] as const;

/**
 * Sends so many prefills through a server that fails a third of all attempts at random, half of those after the order was
 * made. The faults are those that a network has: a reset, silence, half an answer, and statuses that pass.
 */
export async function orderStorm(
  { name: edition, partnerWith }: PartnerEdition,
  calls: number,
  { concurrency = 64, seed = 1 } = {},
): Promise<StormReport> {
  const emulator = createEmulator({ edition, seed });
  const random = seeded(seed);
  const attempts = { faulty: 0, sound: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => request.socket.destroy());
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    const faulty = request.url !== "/accesstoken/get" && random() < 1 / 3;
    attempts[faulty ? "faulty" : "sound"] += 1;
    const fault = faulty ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined;
    const written = !faulty || random() < 0.5;
    const made = written ? await forward(emulator, request, body) : undefined;
    if (fault === "reset") return void request.socket.destroy();
    if (fault === "stall") return;
    if (typeof fault === "number") return void response.writeHead(fault).end();
    const text = (await made?.text()) ?? `{"prefilledOrderId":"`;
    response.writeHead(made?.status ?? 201, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
    });
    if (fault === "half")
      return void response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
    response.end(text);
  }

  const platform = nodePlatform({
    credentials: emulator.credentials.partner,
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
  const { succeeded, failed } = await callAll(partnerWith(platform, patience, 1), calls, concurrency);
  await platform.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const openSockets = sockets.size;
  server.closeAllConnections();
  server.close();
  return { emulator, succeeded, failed, attempts, openSockets };
}

async function callAll(
  partner: Partner,
  calls: number,
  concurrency: number,
): Promise<Pick<StormReport, "failed" | "succeeded">> {
  const succeeded = new Map<string, string>();
  const failed = new Map<string, string>();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let call = next++; call < calls; call = next++) {
      const idempotencyKey = `storm-${call}`;
      try {
        succeeded.set(idempotencyKey, await partner.prefill(`Unit ${call}`, idempotencyKey));
      } catch (error) {
        failed.set(idempotencyKey, (error as { code?: string }).code ?? String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { succeeded, failed };
}

async function forward(
  emulator: Emulator,
  request: IncomingMessage,
  body: Buffer<ArrayBuffer>,
): Promise<Response> {
  const headers = Object.entries(request.headers).filter(
    (header): header is [string, string] =>
      typeof header[1] === "string" && !/^(host|connection|content-length)$/.test(header[0]),
  );
  return emulator.fetch(emulator.baseUrl + (request.url ?? ""), {
    method: request.method ?? "GET",
    headers,
    body,
  });
}

async function read(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
