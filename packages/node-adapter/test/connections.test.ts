import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createSecureServer } from "node:http2";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, connect, type Server as NetServer, type Socket } from "node:net";
import path from "node:path";

import { createManagementClient } from "@vipps-management/client/2023-08";
import { afterEach, describe, expect, test, vi } from "vitest";

import { type ConnectionPoolOptions, nodePlatform } from "../src/index.ts";

const fixture = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, "fixtures", name), "utf8");
const serverCertificate = { key: fixture("server-key.pem"), cert: fixture("server-cert.pem") };
const clientCertificate = { key: fixture("client-key.pem"), cert: fixture("client-cert.pem") };
const ca = serverCertificate.cert;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const close of closing.splice(0).reverse()) await close();
});

async function listening(server: NetServer): Promise<number> {
  const sockets = new Set<Socket>();
  for (const event of ["connection", "secureConnection"])
    server.on(event, (socket: Socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

function clientAt(baseUrl: string, pool: ConnectionPoolOptions = {}) {
  const platform = nodePlatform({ baseUrl, pool });
  closing.push(() => platform.close());
  return createManagementClient({ platform, retry: { maxRetries: 0 } });
}

const price = { pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa", name: "POS standard" };

describe("TLS", () => {
  test("a server whose certificate is not trusted is not spoken to", async () => {
    let requests = 0;
    const port = await listening(createTlsServer(serverCertificate, () => (requests += 1)));
    await expect(
      clientAt(`https://localhost:${String(port)}`).partners.pricePackages(),
    ).rejects.toMatchObject({
      code: "network",
      message: expect.stringContaining("DEPTH_ZERO_SELF_SIGNED_CERT") as string,
    });
    expect(requests).toBe(0);
  });

  test("a certificate of one's own can be trusted", async () => {
    const port = await listening(
      createTlsServer(serverCertificate, (_, response) => response.end(JSON.stringify([price]))),
    );
    const management = clientAt(`https://localhost:${String(port)}`, { tls: { ca } });
    await expect(management.partners.pricePackages()).resolves.toEqual([price]);
  });

  test("a client certificate is shown to a server that asks for one", async () => {
    const server = createTlsServer(
      { ...serverCertificate, requestCert: true, rejectUnauthorized: true, ca: clientCertificate.cert },
      (_, response) => response.end(JSON.stringify([price])),
    );
    const port = await listening(server);
    const without = clientAt(`https://localhost:${String(port)}`, { tls: { ca } });
    await expect(without.partners.pricePackages()).rejects.toMatchObject({ code: "network" });
    const management = clientAt(`https://localhost:${String(port)}`, { tls: { ca, ...clientCertificate } });
    await expect(management.partners.pricePackages()).resolves.toEqual([price]);
  });
});

describe("HTTP/2", () => {
  test.each([
    [true, "2.0"],
    [false, "1.1"],
  ])("is spoken where the server offers it and the option is %s: HTTP/%s", async (http2, version) => {
    const versions: string[] = [];
    const server = createSecureServer({ ...serverCertificate, allowHTTP1: true }, (request, response) => {
      versions.push(request.httpVersion);
      response.end(JSON.stringify([price]));
    });
    const management = clientAt(`https://localhost:${String(await listening(server))}`, {
      tls: { ca },
      http2,
    });
    await expect(management.partners.pricePackages()).resolves.toEqual([price]);
    expect(versions).toEqual([version]);
  });

  test("is not asked of a server that does not offer it", async () => {
    const port = await listening(
      createTlsServer(serverCertificate, (_, response) => response.end(JSON.stringify([price]))),
    );
    const management = clientAt(`https://localhost:${String(port)}`, { tls: { ca }, http2: true });
    await expect(management.partners.pricePackages()).resolves.toEqual([price]);
  });
});

describe("a proxy", () => {
  /** A proxy that sends every tunnel to one port, and notes where it was asked to go. */
  async function proxyTo(port: number): Promise<{ url: string; asked: string[] }> {
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on("connect", (request, client: Socket) => {
      asked.push(request.url ?? "");
      const upstream = connect(port, "127.0.0.1", () => {
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        upstream.pipe(client).pipe(upstream);
      });
      upstream.on("error", () => client.destroy());
      client.on("error", () => upstream.destroy());
    });
    return { url: `http://127.0.0.1:${String(await listening(proxy))}`, asked };
  }

  const answering = () =>
    createTlsServer(serverCertificate, (_, response) => response.end(JSON.stringify([price])));

  test("is taken from the environment, and TLS goes through it to the API", async () => {
    const { url, asked } = await proxyTo(await listening(answering()));
    vi.stubEnv("HTTPS_PROXY", url);
    vi.stubEnv("https_proxy", undefined);
    const management = clientAt("https://vipps.invalid", { tls: { ca } });
    await expect(management.partners.pricePackages()).rejects.toMatchObject({
      message: expect.stringContaining("ERR_TLS_CERT_ALTNAME_INVALID") as string,
    });
    expect(asked).toEqual(["vipps.invalid:443"]);
  });

  test("can be named", async () => {
    const { url, asked } = await proxyTo(await listening(answering()));
    await clientAt("https://vipps.invalid", { proxy: url })
      .partners.pricePackages()
      .catch(() => undefined);
    expect(asked).toEqual(["vipps.invalid:443"]);
  });

  test.each(["environment", "none"])("is passed by on the way to a loopback address (%s)", async (proxy) => {
    const { url, asked } = await proxyTo(1);
    vi.stubEnv("HTTPS_PROXY", url);
    const management = clientAt(`https://localhost:${String(await listening(answering()))}`, {
      tls: { ca },
      proxy,
    });
    await expect(management.partners.pricePackages()).resolves.toEqual([price]);
    expect(asked).toEqual([]);
  });

  test("is passed by on the way to what NO_PROXY names, and to a loopback address all the same", async () => {
    const { url, asked } = await proxyTo(1);
    vi.stubEnv("HTTPS_PROXY", url);
    vi.stubEnv("no_proxy", "vipps.invalid");
    const unreachable = clientAt("https://vipps.invalid").partners.pricePackages();
    await expect(unreachable).rejects.toMatchObject({ code: "network" });
    const own = clientAt(`https://localhost:${String(await listening(answering()))}`, { tls: { ca } });
    await expect(own.partners.pricePackages()).resolves.toEqual([price]);
    expect(asked).toEqual([]);
  });

  test("that is no address is refused", () => {
    expect(() => clientAt("https://vipps.invalid", { proxy: "proxy.example.com" })).toThrow(
      expect.objectContaining({ code: "invalid_option" }),
    );
  });
});

describe("a socket that died in the pool", () => {
  /** Answers the first request of each connection, and ends the connection on the second one. */
  function forgetful(seen: string[]): Server {
    const requests = new WeakMap<Socket, number>();
    return createServer((request, response) => {
      seen.push(`${request.method ?? ""} ${String(request.headers["idempotency-key"])}`);
      const count = (requests.get(request.socket) ?? 0) + 1;
      requests.set(request.socket, count);
      if (count > 1) request.socket.destroy();
      else if (request.method === "POST") response.writeHead(201).end("{}");
      else response.end(JSON.stringify([price]));
    });
  }

  test("is replaced at once, with no retry counted, for a call that may be repeated", async () => {
    const seen: string[] = [];
    const management = clientAt(`http://127.0.0.1:${String(await listening(forgetful(seen)))}`, {
      connections: 1,
    });
    await management.partners.pricePackages();
    const answer = await management.call("getPartnerPricePackages", {});
    expect(answer).toMatchObject({ data: [price], attempts: 1 });
    expect(seen).toHaveLength(3);
  });

  test("is replaced for an order too, under the same idempotency key", async () => {
    const seen: string[] = [];
    const management = clientAt(`http://127.0.0.1:${String(await listening(forgetful(seen)))}`, {
      connections: 1,
    });
    await management.partners.pricePackages();
    const order = {
      businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
      productType: "VIPPS_PA_NETT",
    } as const;
    await management.productOrders.prefill(order, { idempotencyKey: "signup-1" });
    expect(seen.slice(1)).toEqual(["POST signup-1", "POST signup-1"]);
  });

  test("ends a call that may not be repeated", async () => {
    const seen: string[] = [];
    const management = clientAt(`http://127.0.0.1:${String(await listening(forgetful(seen)))}`, {
      connections: 1,
    });
    await management.partners.pricePackages();
    await expect(management.salesUnits.update({ msn: "123456" }, { name: "New" })).rejects.toMatchObject({
      code: "network",
    });
    expect(seen).toHaveLength(2);
  });
});

test("a connection that never opens ends the call in time, and does not keep the platform from being closed", async () => {
  const silent = createServer();
  silent.on("connect", () => undefined);
  const proxy = `http://127.0.0.1:${String(await listening(silent))}`;
  const platform = nodePlatform({ baseUrl: "https://vipps.invalid", pool: { proxy } });
  const management = createManagementClient({ platform });
  await expect(management.partners.pricePackages({ timeout: 50 })).rejects.toMatchObject({ code: "timeout" });
  await expect(platform.close()).resolves.toBeUndefined();
});
