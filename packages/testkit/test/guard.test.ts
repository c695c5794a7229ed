import dns from "node:dns";
import { once } from "node:events";
import http from "node:http";
import http2 from "node:http2";
import https from "node:https";
import net from "node:net";
import tls from "node:tls";

import { fetch as undiciFetch, request as undiciRequest } from "undici";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { forbidProduction, ProductionError, type ProductionGuard } from "../src/guard/guard.ts";
import { setupGuard } from "../src/guard/setup-guard.ts";
import { serve } from "../src/server/serve.ts";

let guard: ProductionGuard;
/** Every name that was looked up; none of them is found, so that nothing leaves this machine. */
let lookedUp: string[];

beforeEach(() => {
  lookedUp = [];
  vi.spyOn(dns, "lookup").mockImplementation((name: string, ...rest: unknown[]) => {
    lookedUp.push(name);
    (rest.at(-1) as (error: Error) => void)(new Error("There is no network in a test."));
  });
  guard = forbidProduction();
});
afterEach(() => {
  guard.release();
  vi.restoreAllMocks();
});

/** What an emitter fails with. */
function failureOf(emitter: NodeJS.EventEmitter): Promise<unknown> {
  return new Promise((resolve) => emitter.once("error", resolve));
}

/** What a promise is rejected with, or the cause of that. */
async function reasonOf(promise: Promise<unknown>): Promise<unknown> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ProductionError ? error : (error as Error | undefined)?.cause;
}

const clients: [string, () => Promise<unknown>][] = [
  ["fetch", () => reasonOf(fetch("https://api.vipps.no/management/v1/merchants"))],
  ["undici.fetch", () => reasonOf(undiciFetch("https://api.vipps.no/management/v1/merchants"))],
  ["undici.request", () => reasonOf(undiciRequest("https://api.vipps.no/management/v1/merchants"))],
  ["http.request", () => failureOf(http.request("http://api.vipps.no/").end())],
  ["https.get", () => failureOf(https.get("https://api.vipps.no/"))],
  ["https.get without an agent", () => failureOf(https.get("https://api.vipps.no/", { agent: false }))],
  ["http2.connect", () => failureOf(http2.connect("https://api.vipps.no"))],
  ["net.connect", () => failureOf(net.connect(443, "api.vipps.no"))],
  ["a socket with a port and a host", () => failureOf(new net.Socket().connect(443, "api.vipps.no"))],
  ["a socket of one's own", () => failureOf(new net.Socket().connect({ port: 443, host: "api.vipps.no" }))],
  ["tls.connect", () => failureOf(tls.connect({ host: "api.vipps.no", port: 443 }))],
];

test.each(clients)("%s is refused before the name is looked up", async (_name, reach) => {
  const error = await reach();
  expect(error).toBeInstanceOf(ProductionError);
  expect((error as Error).message).toContain("api.vipps.no belongs to Vipps MobilePay");
  expect(lookedUp).toEqual([]);
  expect(guard.attempts.map(({ host }) => host)).toEqual(["api.vipps.no"]);
});

test.each(clients)(
  "without a guard, %s looks the name up: what is watched is what it does",
  async (_name, reach) => {
    guard.release();
    await reach();
    expect(lookedUp).toContain("api.vipps.no");
    expect(guard.attempts).toEqual([]);
  },
);

test.each(["vipps.no", "portal.vipps.no", "API.VIPPS.NO", "api.vipps.no.", "api.vippsmobilepay.com"])(
  "%s is production's, however it is written",
  async (host) => {
    expect(await failureOf(net.connect({ host, port: 443 }))).toBeInstanceOf(ProductionError);
  },
);

test.each(["notvipps.no", "vipps.no.example.com", "example.com"])(
  "%s is nobody that is guarded",
  async (host) => {
    expect(await failureOf(net.connect({ host, port: 443 }))).not.toBeInstanceOf(ProductionError);
    expect(lookedUp).toEqual([host]);
  },
);

test("a check fails although the code under test has swallowed the error, and only once", async () => {
  await fetch("https://api.vipps.no/a").catch(() => undefined);
  await fetch("https://api.vippsmobilepay.com/a").catch(() => undefined);
  expect(() => {
    guard.check();
  }).toThrow(
    "The code under test has tried to reach production 2 times: api.vipps.no, api.vippsmobilepay.com. Nothing was sent.",
  );
  guard.check();
  await fetch("https://api.vipps.no/a").catch(() => undefined);
  expect(() => {
    guard.check();
  }).toThrow("has tried to reach production: api.vipps.no. Nothing was sent.");
});

test("what was attempted before the release can be checked after it", async () => {
  await fetch("https://api.vipps.no/a").catch(() => undefined);
  guard.release();
  expect(() => {
    guard.check();
  }).toThrow("has tried to reach production");
});

test("a host that is allowed is let through, and no other", async () => {
  guard.allow("ApiTest.vipps.no");
  await fetch("https://apitest.vipps.no/").catch(() => undefined);
  expect(lookedUp).toEqual(["apitest.vipps.no"]);
  await fetch("https://api.vipps.no/").catch(() => undefined);
  expect(lookedUp).toEqual(["apitest.vipps.no"]);
});

test("of two guards the first that is released does not end the other", async () => {
  const other = forbidProduction();
  guard.release();
  await fetch("https://api.vipps.no/").catch(() => undefined);
  expect([guard.attempts.length, other.attempts.length]).toEqual([0, 1]);
  other.release();
});

test("a runner's setup that is loaded again takes the place of the one before, with what that one allowed", async () => {
  guard.release();
  const checks: (() => void)[] = [];
  const hooks = { afterEach: (check: () => void) => checks.push(check), afterAll: () => undefined };
  const first = setupGuard(hooks);
  first.allow("apitest.vipps.no");
  const second = setupGuard(hooks);
  first.release();
  await fetch("https://apitest.vipps.no/").catch(() => undefined);
  expect([lookedUp, first.attempts.length, second.attempts.length]).toEqual([[], 0, 1]);
  const [ofFirst, ofSecond] = checks;
  expect(ofFirst).not.toThrow();
  expect(ofSecond).toThrow("has tried to reach production: apitest.vipps.no");
  second.release();
  await fetch("https://apitest.vipps.no/").catch(() => undefined);
  expect(lookedUp).toEqual(["apitest.vipps.no"]);
});

test("guards leave one layer behind, however many there were", () => {
  const connect = (): unknown => Reflect.get(net.Socket.prototype, "connect");
  const before = connect();
  for (let times = 0; times < 100; times += 1) forbidProduction().release();
  expect(connect()).toBe(before);
});

/** A look-up of one's own, as agents with a cache of their own have it, or mocks. */
function leadingTo(address: string): net.LookupFunction {
  return (name, options, callback) => {
    lookedUp.push(name);
    if (options.all === true) callback(null, [{ address, family: 4 }]);
    else callback(null, address, 4);
  };
}

test("a look-up of one's own that leads to this machine is let through, and any other is refused", async () => {
  vi.restoreAllMocks();
  const server = net.createServer((socket) => socket.end("hello")).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  const socket = net.connect({ host: "api.vipps.no", port, lookup: leadingTo("127.0.0.1") });
  expect(String((await once(socket, "data"))[0])).toBe("hello");
  expect(guard.attempts).toEqual([]);
  for (const autoSelectFamily of [true, false]) {
    const refused = net.connect({
      host: "api.vipps.no",
      port,
      autoSelectFamily,
      lookup: leadingTo("192.0.2.1"),
    });
    expect(await failureOf(refused)).toBeInstanceOf(ProductionError);
  }
  expect(guard.attempts).toHaveLength(2);
  server.close();
});

test("a look-up of one's own that fails, fails as it did", async () => {
  const failure = new Error("not found");
  const lookup: net.LookupFunction = (_name, _options, callback) => {
    (callback as (error: Error) => void)(failure);
  };
  expect(await failureOf(net.connect({ host: "api.vipps.no", port: 443, lookup }))).toBe(failure);
  expect(guard.attempts).toEqual([]);
});

test("an address that is given for production's name is refused by the name of the certificate", async () => {
  const options = { host: "192.0.2.1", port: 443, servername: "api.vipps.no" };
  expect(await failureOf(tls.connect(options))).toBeInstanceOf(ProductionError);
  const lookup = leadingTo("192.0.2.1");
  expect(await failureOf(https.get({ ...options, lookup }))).toBeInstanceOf(ProductionError);
});

test("an emulator on this machine is reached as ever", async () => {
  vi.restoreAllMocks();
  const server = await serve();
  expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
  expect((await fetch(`${server.url.replace("127.0.0.1", "localhost")}/nothing`)).status).toBe(404);
  await server.close();
  guard.check();
});
