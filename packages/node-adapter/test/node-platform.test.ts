import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { createManagementClient } from "@vipps-management/client/2023-08";
import { afterEach, describe, expect, test } from "vitest";

import { nodePlatform, type NodePlatformOptions } from "../src/index.ts";

const keys = { clientId: "emu_id", clientSecret: "emu_secret", subscriptionKey: "emu_subscription" };
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url === "/accesstoken/get") {
      response.end(JSON.stringify({ access_token: "emu_token", expires_in: "86398" }));
    } else {
      answer(request, response);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => {
    server.closeAllConnections();
    server.close();
    return Promise.resolve();
  });
  return server;
}

function clientOf(server: Server, options: NodePlatformOptions = {}) {
  const platform = nodePlatform({
    credentials: keys,
    baseUrl: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    ...options,
  });
  closing.push(() => platform.close());
  return { platform, management: createManagementClient({ platform }) };
}

describe("on real sockets", () => {
  test("a call authenticates, sends and decodes", async () => {
    const seen: IncomingMessage[] = [];
    const server = await listen((request, response) => {
      seen.push(request);
      response.end(JSON.stringify({ msn: "123456", name: "ACME" }));
    });
    const { management } = clientOf(server);
    await expect(management.salesUnits.get({ msn: "123456" })).resolves.toEqual({
      msn: "123456",
      name: "ACME",
    });
    expect(seen[0]?.headers).toMatchObject({
      authorization: "Bearer emu_token",
      "ocp-apim-subscription-key": "emu_subscription",
    });
  });

  test("a token is taken from the store that the platform was given", async () => {
    const kept = JSON.stringify({ value: "emu_shared", expiresAt: Date.now() + 3_600_000 });
    const tokenStore = {
      get: () => Promise.resolve(kept),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(),
    };
    const seen: (string | undefined)[] = [];
    const server = await listen(({ headers }, response) => {
      seen.push(headers.authorization);
      response.end("[]");
    });
    await clientOf(server, { tokenStore }).management.partners.pricePackages();
    expect(seen).toEqual(["Bearer emu_shared"]);
  });

  test("connections are kept and used again", async () => {
    let connections = 0;
    const server = await listen((_request, response) => response.end(JSON.stringify([])));
    server.on("connection", () => (connections += 1));
    const { management } = clientOf(server);
    for (let call = 0; call < 10; call += 1) await management.partners.pricePackages();
    // The token may still be on its way out of the first connection when the first call starts.
    expect(connections).toBeLessThanOrEqual(2);
  });

  test("no more connections are opened than the pool may hold", async () => {
    let open = 0;
    let most = 0;
    const server = await listen((_request, response) => setTimeout(() => response.end("[]"), 5));
    server.on("connection", (socket) => {
      most = Math.max(most, (open += 1));
      socket.on("close", () => (open -= 1));
    });
    const { management } = clientOf(server, { pool: { connections: 3 } });
    await Promise.all(Array.from({ length: 30 }, () => management.partners.pricePackages()));
    expect(most).toBeLessThanOrEqual(3);
  });

  test("a body arrives whole, in UTF-8, and with its length", async () => {
    const bodies: string[] = [];
    const server = await listen((request, response) => {
      let body = "";
      request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      request.on("end", () => {
        bodies.push(`${request.headers["content-length"] ?? ""} ${body}`);
        response.writeHead(201).end(JSON.stringify({ prefilledOrderId: "x", prefillUrl: "y" }));
      });
    });
    const { management } = clientOf(server);
    await management.productOrders.prefill({
      businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
      productType: "VIPPS_PA_NETT",
      salesUnitName: "Blåbærsyltetøy",
    });
    const [length, text] = [bodies[0]?.split(" ")[0], bodies[0]?.split(" ").slice(1).join(" ")];
    expect(JSON.parse(text ?? "")).toMatchObject({ salesUnitName: "Blåbærsyltetøy" });
    expect(Number(length)).toBe(Buffer.byteLength(text ?? ""));
  });

  test("an answer that stalls half-way ends the call in time and gives the socket up", async () => {
    let closed = 0;
    const server = await listen((_request, response) => {
      response.once("close", () => (closed += 1));
      response.writeHead(200, { "content-length": "100" });
      response.write(`{"msn":`);
    });
    const { management } = clientOf(server);
    // By then there is a token.
    await management.partners.pricePackages({ timeout: 200 }).catch(() => undefined);
    await expect(management.salesUnits.get({ msn: "123456" }, { timeout: 200 })).rejects.toMatchObject({
      code: "timeout",
    });
    await expect.poll(() => closed, { timeout: 10_000 }).toBe(2);
  });

  test("an answer of a gibibyte is given up at the limit, and the rest never leaves the server", async () => {
    const chunk = Buffer.alloc(1024 * 1024, " ");
    let written = 0;
    const server = await listen((_request, response) => {
      const more = (): void => {
        while (written < 1024 && !response.destroyed) {
          written += 1;
          if (!response.write(chunk)) {
            response.once("drain", more);
            return;
          }
        }
        response.end();
      };
      more();
    });
    const { platform } = clientOf(server);
    const management = createManagementClient({ platform, maxResponseBytes: 4 * 1024 * 1024 });
    const before = process.memoryUsage().rss;
    await expect(management.salesUnits.get({ msn: "123456" })).rejects.toMatchObject({
      code: "decode",
      status: 200,
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024);
    expect(written).toBeLessThan(64);
  });

  test("an answer that is cut short is an error", async () => {
    const server = await listen((_request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write(`{"msn":"123456"}`, () => response.destroy());
    });
    const { management } = clientOf(server);
    await expect(management.salesUnits.get({ msn: "123456" })).rejects.toMatchObject({ code: "network" });
  });

  test("a redirect to another host reaches nobody", async () => {
    let reached = 0;
    const elsewhere = await listen((_request, response) => {
      reached += 1;
      response.end("{}");
    });
    const { port } = elsewhere.address() as AddressInfo;
    const server = await listen((_request, response) => {
      response.writeHead(307, { location: `http://127.0.0.1:${String(port)}/` }).end();
    });
    const { management } = clientOf(server);
    await expect(management.salesUnits.get({ msn: "123456" })).rejects.toMatchObject({ code: "redirected" });
    expect(reached).toBe(0);
  });

  test("nobody listening is a network error that names the address", async () => {
    const server = await listen(() => undefined);
    const { management } = clientOf(server);
    server.close();
    await expect(management.salesUnits.get({ msn: "123456" })).rejects.toMatchObject({
      code: "network",
      message: expect.stringMatching(/127\.0\.0\.1:\d+.*ECONNREFUSED/) as string,
    });
  });
});

test("close waits for the call under way", async () => {
  const server = await listen((_request, response) => setTimeout(() => response.end("[]"), 30));
  const { management, platform } = clientOf(server);
  const call = management.partners.pricePackages();
  await once(server, "request"); // for a token
  await once(server, "request");
  await platform.close();
  await expect(call).resolves.toEqual([]);
});

test.each([
  ["connections", 0],
  ["keepAlive", -1],
  ["connectTimeout", 1.5],
])("the option pool.%s is refused when it is %d", (option, value) => {
  expect(() => nodePlatform({ pool: { [option]: value } })).toThrow(
    expect.objectContaining({
      code: "invalid_option",
      message: expect.stringContaining(`pool.${option}`) as string,
    }),
  );
});
