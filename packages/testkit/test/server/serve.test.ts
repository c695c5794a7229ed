import { once } from "node:events";
import { connect } from "node:net";
import { request as httpRequest } from "node:http";

import { afterEach, expect, test, vi } from "vitest";

import { createEmulator } from "../../src/emulator/create-emulator.ts";
import type { Emulator } from "../../src/emulator/emulator.ts";
import type { Outcome } from "../../src/emulator/http/faulty.ts";
import { wire } from "../../src/emulator/wire.ts";
import { addressOf } from "../../src/server/listen.ts";
import { type EmulatorServer, serve, type ServeOptions } from "../../src/server/serve.ts";
import { keyHeaders, ordersPath, smallOrder } from "../emulator/support.ts";

let running: EmulatorServer[] = [];

async function start(options?: ServeOptions): Promise<EmulatorServer> {
  const server = await serve(options);
  running.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(running.map((server) => server.close()));
  running = [];
});

/** An emulator that answers in another way. */
function answering(handle: () => Promise<Outcome>): Emulator {
  return new Proxy(createEmulator(), {
    get: (target, name) => (name === wire ? handle : (Reflect.get(target, name) as unknown)),
  });
}

/** A request under a host name of the caller's choice, which `fetch` would not let one choose. */
function requestAs(
  host: string,
  { url }: EmulatorServer,
  path: string,
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    httpRequest(new URL(path, url), { headers: { host } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 0, text });
      });
    })
      .on("error", reject)
      .end();
  });
}

test("an answer has the date of the emulator's clock, and control that of the machine", async () => {
  const { url, emulator } = await start({ now: "2026-01-05T09:00:00Z" });
  emulator.clock.advance({ days: 14 });
  const answer = await fetch(`${url}/management/v1/sales-units`);
  expect(answer.headers.get("date")).toBe("Mon, 19 Jan 2026 09:00:00 GMT");
  const control = await fetch(`${url}/_emulator/clock`);
  expect(Math.abs(Date.parse(control.headers.get("date") ?? "") - Date.now())).toBeLessThan(60_000);
});

test("an order goes over a real socket, and its link leads to the server", async () => {
  const { url, emulator } = await start();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(emulator.baseUrl).toBe(url);
  const headers = {
    ...(await keyHeaders(emulator, emulator.credentials.partner)),
    "Idempotency-Key": "a-key",
    "content-type": "application/json",
  };
  const response = await fetch(url + ordersPath, {
    method: "POST",
    headers,
    body: JSON.stringify(smallOrder()),
  });
  expect(response.status).toBe(201);
  const { prefillUrl } = (await response.json()) as { prefillUrl: string };
  expect(prefillUrl.startsWith(`${url}/portal/`)).toBe(true);
  expect(emulator.portal.open(prefillUrl, { person: emulator.people.ceo }).step).toBe("review-order");
  const page = await fetch(prefillUrl);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("Log in to the portal")]);
});

test("an answer without a body says so on the wire", async () => {
  const { url, emulator } = await start();
  const headers = {
    ...(await keyHeaders(emulator, emulator.credentials.partner)),
    "content-type": "application/json",
  };
  const response = await fetch(`${url}/management/v1/sales-units/123456`, {
    method: "PATCH",
    headers,
    body: '{"name":"New"}',
  });
  expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([
    200,
    "0",
    "",
  ]);
});

test("it serves the emulator that it is given, in process as before", async () => {
  const emulator = createEmulator();
  const server = await start({ emulator });
  expect(server.emulator).toBe(emulator);
  await fetch(`${server.url}/over/http`);
  await emulator.fetch("https://emulator.invalid/in/process");
  expect(emulator.journal.entries.map(({ path }) => path)).toEqual(["/over/http", "/in/process"]);
});

test("with a public address its links lead there", async () => {
  const server = await start({ publicUrl: "http://emulator.test:8080" });
  expect(server.url).toBe("http://emulator.test:8080");
});

test("another name for this machine is as good as the address, bodies included", async () => {
  const server = await start();
  const port = new URL(server.url).port;
  expect((await requestAs(`localhost:${port}`, server, "/nothing")).status).toBe(404);
  expect((await requestAs("a-container:8080", server, "/nothing")).status).toBe(404);
  const response = await fetch(`http://localhost:${port}/miami/v1/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa("emu_management_client_id:emu_management_client_secret")}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  expect(response.status).toBe(200);
});

test("a request that was meant for production is refused, however it came here", async () => {
  const server = await start();
  const { status, text } = await requestAs("api.vipps.no", server, "/management/v1/merchants");
  expect(status).toBe(421);
  expect(text).toContain("api.vipps.no belongs to Vipps MobilePay");
});

test("a body that is too large is refused without being read to its end", async () => {
  const { url, emulator } = await start();
  const headers = {
    ...(await keyHeaders(emulator, emulator.credentials.partner)),
    "Idempotency-Key": "a-key",
    "content-type": "application/json",
  };
  const response = await fetch(url + ordersPath, {
    method: "POST",
    headers,
    body: "x".repeat(6 * 1024 * 1024),
  });
  expect(response.status).toBe(413);
});

test("a port that is in use gives a clear error", async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);
  await expect(serve({ port })).rejects.toThrow(
    `The emulator cannot listen at 127.0.0.1, port ${port}: the port is in use; choose another, or 0 for any that is free.`,
  );
});

test("a latency that no timer can count, and no number of spaces, are refused before anything listens", async () => {
  for (const wrong of [-1, 0.5, Number.NaN, 2 ** 31, "40" as never])
    await expect(serve({ latency: wrong })).rejects.toThrow(
      "`latency` is a whole number from 0 to 2147483647",
    );
  for (const wrong of [-1, Number.NaN])
    await expect(serve({ maximumSpaces: wrong })).rejects.toThrow("`maximumSpaces` is a whole number from 0");
});

test("closing ends connections that are kept alive, and frees the port", async () => {
  const server = await serve();
  await fetch(`${server.url}/management/v1/merchants`);
  const { hostname, port } = new URL(server.url);
  const idle = connect({ host: hostname, port: Number(port) });
  await new Promise((resolve) => idle.once("connect", resolve));
  await server.close();
  await expect(fetch(server.url)).rejects.toThrow();
  idle.destroy();
});

test("closing lets a request at hand finish", async () => {
  const arrivals: (() => void)[] = [];
  const slow = (): Promise<Outcome> =>
    new Promise((resolve) => {
      arrivals.push(() => {
        resolve({ answer: { status: 200, headers: {}, body: "finished" } });
      });
    });
  const server = await serve({ emulator: answering(slow) });
  const answer = fetch(`${server.url}/slow`);
  await expect.poll(() => arrivals.length).toBe(1);
  const closed = server.close();
  for (const finish of arrivals) finish();
  expect(await (await answer).text()).toBe("finished");
  await closed;
});

test("an emulator that fails is a 500, and standard error says why", async () => {
  const complaint = vi.spyOn(console, "error").mockReturnValue();
  const failure = new Error("broken");
  const { url } = await start({ emulator: answering(() => Promise.reject(failure)) });
  expect((await fetch(`${url}/broken`)).status).toBe(500);
  expect(complaint).toHaveBeenCalledWith(failure);
  complaint.mockRestore();
});

test("an emulator that is none is refused before anything listens", async () => {
  await expect(serve({ emulator: {} as Emulator })).rejects.toThrow(
    "Only an emulator that createEmulator has made can be served.",
  );
});

/** Writes bytes to a server, and gives the first line of what comes back. */
function statusLineFor({ url }: Pick<EmulatorServer, "url">, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(request));
    socket.on("error", reject).once("data", (chunk) => {
      socket.destroy();
      resolve(chunk.toString("latin1").split("\r\n")[0] ?? "");
    });
  });
}

test.each([
  ["GET http://api.vipps.no/management/v1/merchants HTTP/1.1\r\nHost: localhost", "421"],
  ["GET http://localhost/nothing HTTP/1.1\r\nHost: localhost", "404"],
  ["GET //api.vipps.no/management/v1/merchants HTTP/1.1\r\nHost: localhost", "404"],
  ["OPTIONS * HTTP/1.1\r\nHost: localhost", "400"],
  ["GET /management/v1/merchants HTTP/1.1\r\nHost: localhost\r\nAuthorization: a\r\nAuthorization: b", "401"],
])("a request that no `fetch` would send is answered: %j", async (request, status) => {
  const server = await start();
  expect(await statusLineFor(server, `${request}\r\n\r\n`)).toContain(` ${status} `);
});

test("a body in chunks, without a length, is read", async () => {
  const { url } = await start();
  const head = [
    "POST /miami/v1/token HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked",
    `Authorization: Basic ${btoa("emu_management_client_id:emu_management_client_secret")}`,
  ];
  const chunks = ["grant_type=client_", "credentials"].map(
    (chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`,
  );
  const request = `${head.join("\r\n")}\r\n\r\n${chunks.join("")}0\r\n\r\n`;
  expect(await statusLineFor({ url }, request)).toContain(" 200 ");
});

test("pages are shown under a name of the server's, and not under one that a stranger has made to point to it", async () => {
  const server = await start();
  const statusUnder = (host: string) =>
    statusLineFor(server, `GET /outbox HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
  expect(await statusUnder("localhost")).toContain(" 200 ");
  expect(await statusUnder("emulator")).toContain(" 200 ");
  expect(await statusUnder("rebound.example")).toContain(" 403 ");
});

test("whoever hangs up in the middle of a body leaves nothing behind, and no complaint", async () => {
  const complaint = vi.spyOn(console, "error").mockReturnValue();
  const { url, emulator } = await start();
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.write(`POST ${ordersPath} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{`);
  await expect.poll(() => emulator.journal.entries.length).toBe(1);
  socket.destroy();
  expect((await fetch(`${url}/nothing`)).status).toBe(404);
  expect(emulator.backOffice.orders).toEqual([]);
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
});

test("whoever hangs up in the middle of a snapshot changes nothing, and is no failure of the emulator's", async () => {
  const complaint = vi.spyOn(console, "error").mockReturnValue();
  const { url, emulator } = await start();
  const snapshot = await (await fetch(`${url}/_emulator/snapshot`)).text();
  emulator.clock.advance({ days: 1 });
  const before = emulator.snapshot();
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  const head = `Host: localhost\r\nExpect: 100-continue\r\nContent-Length: ${snapshot.length + 1}`;
  socket.write(`PUT /_emulator/snapshot HTTP/1.1\r\n${head}\r\n\r\n`);
  await once(socket, "data");
  socket.end(snapshot);
  await once(socket.resume(), "close");
  expect((await fetch(`${url}/_emulator/status`)).status).toBe(200);
  expect(emulator.snapshot()).toEqual(before);
  expect(complaint).not.toHaveBeenCalled();
  complaint.mockRestore();
});

test("it leaves the runtime's own Request and Response alone", async () => {
  const before = [globalThis.Request, globalThis.Response];
  await start();
  expect([globalThis.Request, globalThis.Response]).toEqual(before);
});

test("an answer takes as long as the server is told to take", async () => {
  const { url } = await start({ latency: 100 });
  const started = performance.now();
  expect((await fetch(`${url}/management/v1/merchants`)).status).toBe(401);
  expect(performance.now() - started).toBeGreaterThan(95);
});

test.each([
  ["127.0.0.1", "IPv4", "http://127.0.0.1:80"],
  ["0.0.0.0", "IPv4", "http://127.0.0.1:80"],
  ["::", "IPv6", "http://[::1]:80"],
  ["fd00::7", "IPv6", "http://[fd00::7]:80"],
])("a server that listens at %s is reached at an address that a client can use", (address, family, url) => {
  const listening = { address: () => ({ address, family, port: 80 }) };
  expect(addressOf(listening)).toBe(url);
});
