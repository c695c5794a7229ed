import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { accessTokenSigner } from "@vipps-management/client/access-token";
import { createManagementClient as createClient2023 } from "@vipps-management/client/2023-08";
import { createManagementClient as createClient2026 } from "@vipps-management/client/2026-01";
import type { Signer } from "@vipps-management/client";
import { nodePlatform, type NodePlatform } from "@vipps-management/node-adapter";
import { expect, test } from "vitest";

// Run with --expose-gc (vitest.config.ts) so that what is measured is what is kept.
const collect =
  globalThis.gc ??
  ((): void => {
    throw new Error("The heap cannot be measured without --expose-gc.");
  });

const CLIENTS = 10_000;

/** What of a client this is about: deriving, and one call. */
interface Deriving {
  with(options: { readonly signer: Signer; readonly merchantSerialNumber: string }): Calling;
}
interface Calling {
  readonly salesUnits: { get(path: { readonly msn: string }): Promise<{ readonly name: string }> };
}

const editions: readonly [name: string, createClient: (options: { platform: NodePlatform }) => Deriving][] = [
  ["2023-08", createClient2023],
  ["2026-01", createClient2026],
];

test.each(editions)(
  "ten thousand derived clients of edition %s share one pool of sockets, cost little memory, and fetch one token each",
  async (edition, createClient) => {
    const tokenRequests = new Map<string, number>();
    let connections = 0;
    const server = createServer((request, response) => {
      if (request.url === "/accesstoken/get") {
        const id = String(request.headers.client_id);
        tokenRequests.set(id, (tokenRequests.get(id) ?? 0) + 1);
        response.end(JSON.stringify({ access_token: `emu_token_of_${id}`, expires_in: "86398" }));
      } else {
        response.end(JSON.stringify({ msn: "123456", name: String(request.headers.authorization) }));
      }
    });
    server.on("connection", () => (connections += 1));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const platform = nodePlatform({ baseUrl, pool: { connections: 16 } });
    const management = createClient({ platform });

    collect();
    const before = process.memoryUsage().heapUsed;
    const clients: Calling[] = [];
    for (let index = 0; index < CLIENTS; index += 1) {
      const keys = {
        clientId: `emu_${index}`,
        clientSecret: `emu_secret_${index}`,
        subscriptionKey: `emu_key_${index}`,
      };
      clients.push(
        management.with({ signer: accessTokenSigner(keys), merchantSerialNumber: String(100_000 + index) }),
      );
    }
    collect();
    const bytesPerClient = (process.memoryUsage().heapUsed - before) / CLIENTS;

    for (let from = 0; from < CLIENTS; from += 500) {
      const units = await Promise.all(
        clients.slice(from, from + 500).map((client) => client.salesUnits.get({ msn: "123456" })),
      );
      units.forEach(({ name }, index) => {
        expect(name).toBe(`Bearer emu_token_of_emu_${from + index}`);
      });
    }
    await platform.close();
    server.closeAllConnections();
    server.close();

    console.log(
      `${edition}: ${Math.round(bytesPerClient)} bytes of heap per derived client, ${connections} connections`,
    );
    expect(tokenRequests.size).toBe(CLIENTS);
    expect(new Set(tokenRequests.values())).toEqual(new Set([1]));
    expect(connections).toBeLessThanOrEqual(16);
    expect(bytesPerClient).toBeLessThanOrEqual(4096);
  },
  120_000,
);
