import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";

/** Whether a Redis server is installed; a machine may have Node and npm alone. */
export const hasRedis: boolean = spawnSync("redis-server", ["--version"]).status === 0;

/**
 * Says once which tests are not run for want of a Redis server.
 *
 * @param tests - What is not run, e.g. `the tests of a token that processes share`.
 * @throws Error in continuous integration, where nothing may be left out.
 */
export function sayWithoutRedis(tests: string): void {
  if (hasRedis) return;
  if (process.env.CI !== undefined) throw new Error("CI has to have redis-server: .ci/run installs it.");
  console.warn(`Not run, because redis-server is not installed: ${tests}.`);
}

/** A Redis of the test's own, in memory, on a port of its own. */
export interface Redis {
  readonly url: string;
  /** Kills it, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again at the same address, empty. */
  restart(): Promise<void>;
}

/** Starts a Redis. */
export async function startRedis(): Promise<Redis> {
  const port = await freePort();
  let server = await launch(port);
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      server.kill("SIGKILL");
      await once(server, "exit");
    },
    restart: async () => {
      server = await launch(port);
    },
  };
}

async function launch(port: number): Promise<ChildProcess> {
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const server = spawn("redis-server", options, { stdio: "ignore" });
  for (let tries = 0; tries < 200; tries += 1) {
    if (await answers(port)) return server;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Redis did not start on port ${port}.`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => {
      resolve(false);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
