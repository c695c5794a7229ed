import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";

import { createManagementClient } from "@vipps-management/client/2023-08";
import { afterEach, describe, expect, test } from "vitest";

import { type ConnectionPoolOptions, nodePlatform } from "../src/index.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const price = { pricePackageId: "8a11afb7-c223-48ed-8ca6-4722b97261aa", name: "Bedrift på nett" };
const json = JSON.stringify([price]);

async function addressOf(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => server.close());
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

function platformAt(baseUrl: string, pool: ConnectionPoolOptions = {}) {
  const platform = nodePlatform({ baseUrl, pool });
  closing.push(() => platform.close());
  return platform;
}

async function clientOf(answer: RequestListener) {
  const platform = platformAt(await addressOf(createServer(answer)));
  return createManagementClient({ platform, retry: { maxRetries: 0 }, maxResponseBytes: 1_000_000 });
}

/** A client of a server that answers with these very bytes, and then hangs up. */
async function clientOfBytes(answer: string) {
  const server = createSocketServer((socket) => {
    socket.on("error", () => undefined).once("data", () => socket.end(Buffer.from(answer, "latin1")));
  });
  return createManagementClient({
    platform: platformAt(await addressOf(server)),
    retry: { maxRetries: 0 },
  });
}

/** One request with nothing around it. */
async function fetchFrom(answer: RequestListener, signal = new AbortController().signal): Promise<Response> {
  const baseUrl = await addressOf(createServer(answer));
  return platformAt(baseUrl).fetch(`${baseUrl}/`, { method: "GET", headers: {}, redirect: "manual", signal });
}

describe("a body that is coded", () => {
  test.each<[string, Buffer]>([
    ["gzip", gzipSync(json)],
    ["x-gzip", gzipSync(json)],
    ["deflate", deflateSync(json)],
    ["br", brotliCompressSync(json)],
    ["BR, GZip", gzipSync(brotliCompressSync(json))],
  ])("with %s is read as what it was", async (coding, body) => {
    const management = await clientOf((_, response) =>
      response.writeHead(200, { "content-encoding": coding }).end(body),
    );
    await expect(management.partners.pricePackages()).resolves.toEqual([price]);
  });

  test("is asked for, in what it can be read in", async () => {
    let asked: IncomingHttpHeaders = {};
    const management = await clientOf(({ headers }, response) => {
      asked = headers;
      response.end(json);
    });
    await management.partners.pricePackages();
    expect(asked["accept-encoding"]).toBe("br, gzip");
  });

  test("in a way that is not known, or too often, is not read as if it were not", async () => {
    for (const coding of ["compress", "gzip, identity", Array(6).fill("gzip").join()]) {
      const management = await clientOf((_, response) =>
        response.writeHead(200, { "content-encoding": coding }).end(gzipSync(json)),
      );
      await expect(management.partners.pricePackages()).rejects.toMatchObject({ code: "decode" });
    }
  });

  test.each(["gzip", "deflate", "br"])("with %s and empty is empty", async (coding) => {
    const { body } = await fetchFrom((_, response) =>
      response.writeHead(200, { "content-encoding": coding }).end(),
    );
    await expect(new Response(body).text()).resolves.toBe("");
  });

  test("and damaged ends the call", async () => {
    const management = await clientOf((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
    );
    await expect(management.partners.pricePackages()).rejects.toMatchObject({ code: "network" });
  });

  test("and breaks off ends the call", async () => {
    const body = gzipSync(json);
    const management = await clientOf((_, response) =>
      response
        .writeHead(200, { "content-encoding": "gzip", "content-length": body.length })
        .write(body.subarray(0, -12), () => response.destroy()),
    );
    await expect(management.partners.pricePackages()).rejects.toMatchObject({ code: "network" });
  });

  test("and grows beyond the limit is given up there", async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, " "), { level: 1 });
    const management = await clientOf((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
    );
    const before = process.memoryUsage().rss;
    await expect(management.partners.pricePackages()).rejects.toMatchObject({ code: "decode" });
    expect(process.memoryUsage().rss - before).toBeLessThan(32 * 1024 * 1024);
  });
});

test("a body that nobody reads yet waits at its server, and is whole in the end", async () => {
  const size = 64 * 1024 * 1024;
  let sent = 0;
  const { body } = await fetchFrom((_, response) => {
    const more = (): void => {
      let goesOn = true;
      while (goesOn && sent < size) goesOn = response.write(Buffer.alloc(65_536, (sent += 65_536) / 65_536));
      if (sent === size) response.end();
      else response.once("drain", more);
    };
    more();
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(sent).toBeLessThan(size);
  expect((await new Response(body).arrayBuffer()).byteLength).toBe(size);
});

describe("the head of an answer", () => {
  test("has fields in Latin-1, and those that came on several lines apart", async () => {
    const { headers } = await fetchFrom((_, response) =>
      response.writeHead(200, { "x-name": "Blåbær", "set-cookie": ["a=1", "b=2"] }).end(),
    );
    expect(headers.get("x-name")).toBe("Blåbær");
    expect(headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });

  test.each([204, 205, 304])("with status %d stands for an answer without a body", async (status) => {
    const response = await fetchFrom((_, answer) => answer.writeHead(status).end());
    expect(response).toMatchObject({ status, body: null });
  });

  test("comes after those of interim answers", async () => {
    const management = await clientOf((_, response) => {
      response.writeProcessing();
      response.writeEarlyHints({ link: "</style.css>; rel=preload" });
      response.end(json);
    });
    await expect(management.partners.pricePackages()).resolves.toEqual([price]);
  });

  test("may have a reason that is no text", async () => {
    const management = await clientOfBytes(
      `HTTP/1.1 200 \xe2\x82\xac\r\ncontent-length: 2\r\nconnection: close\r\n\r\n[]`,
    );
    await expect(management.partners.pricePackages()).resolves.toEqual([]);
  });

  test("with a status that HTTP does not have ends the call", async () => {
    const management = await clientOfBytes(
      "HTTP/1.1 999 No\r\ncontent-length: 2\r\nconnection: close\r\n\r\n[]",
    );
    await expect(management.partners.pricePackages()).rejects.toMatchObject({ code: "network" });
  });
});

describe("a signal", () => {
  test("that is aborted already sends nothing", async () => {
    let requests = 0;
    const answer = fetchFrom((_, response) => {
      requests += 1;
      response.end();
    }, AbortSignal.abort("enough"));
    await expect(answer).rejects.toBe("enough");
    expect(requests).toBe(0);
  });

  test("ends the wait for a connection, and what waited is never sent", async () => {
    const waiting: ServerResponse[] = [];
    const baseUrl = await addressOf(createServer((_, response) => waiting.push(response)));
    const { fetch } = platformAt(baseUrl, { connections: 1 });
    const controller = new AbortController();
    const ask = (signal: AbortSignal) =>
      fetch(`${baseUrl}/`, { method: "GET", headers: {}, redirect: "manual", signal });
    const first = ask(new AbortController().signal);
    const second = ask(controller.signal);
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]?.end(json);
    expect(await (await first).text()).toBe(json);
    const third = ask(new AbortController().signal);
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.end(json);
    expect(await (await third).text()).toBe(json);
    expect(waiting).toHaveLength(2);
  });

  test("ends the wait for an answer, and the connection with it", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    let closed: Promise<unknown> | undefined;
    const answer = fetchFrom((request) => {
      closed = once(request.socket, "close");
      controller.abort(reason);
    }, controller.signal);
    await expect(answer).rejects.toBe(reason);
    await closed;
  });

  test("ends the reading of a body, and the connection with it", async () => {
    const controller = new AbortController();
    let closed: Promise<unknown> | undefined;
    const response = await fetchFrom((request, answer) => {
      closed = once(request.socket, "close");
      answer.write("[");
    }, controller.signal);
    const text = response.text();
    controller.abort(new Error("enough"));
    await expect(text).rejects.toThrow("enough");
    await closed;
  });
});
