import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { createManagementClient, type ManagementClient } from "@vipps-management/client/2026-01";
import { nodePlatform } from "@vipps-management/node-adapter";
import { exportTo } from "@vipps-management/testkit/server";
import { fixtures } from "@vipps-management/testkit/2026-01";

import { ended, type Server, startServer, worldOf } from "./served-file.ts";

/** What the client had of its export when the server was killed. */
export interface ExportKills {
  readonly nothing: number;
  readonly part: number;
  readonly whole: number;
}

/**
 * Exports the world of a server through control, and kills the server meanwhile, each time after another pause. A whole
 * export is what the next server begins with; of any other the next server has to refuse what has come. The client that
 * called the one goes on calling the other, as it is.
 *
 * @throws Error when an order is lost that was acknowledged before a whole export, or half a world was taken.
 */
export async function killWhileExporting(times: number, { orders = 3_000 } = {}): Promise<ExportKills> {
  const folder = await mkdtemp(path.join(tmpdir(), "kill-"));
  const file = path.join(folder, "world.json");
  await exportTo(await worldOf(orders), file);
  let server = await startServer(file);
  const samePort = ["--port", new URL(server.url).port];
  const kills = { nothing: 0, part: 0, whole: 0 };
  try {
    const longest = (await millisecondsToExport(server.url)) * 1.2;
    let exported = await idsIn(server);
    for (let time = 0; time < times; time += 1) {
      const client = clientOf(server);
      const { prefilledOrderId } = await client.management.productOrders.prefill(
        fixtures.productOrderRequest(),
      );
      const receiving = receive(server.url);
      await pause((longest * time) / times);
      server.child.kill("SIGKILL");
      await ended(server.child);
      const { isWhole, bytes } = await receiving;
      if (isWhole) {
        await writeFile(file, bytes);
        exported = [...exported, prefilledOrderId];
      }
      const listing = idsBy(client.management);
      server = await startServer(file, samePort);
      expectSame(await listing, exported);
      await client.close();
      if (!isWhole) await expectRefused(server, bytes);
      await breakImportOff(server, (await readFile(file)).subarray(0, (orders * time * 100) / times));
      expectSame(await idsIn(server), exported);
      kills[isWhole ? "whole" : bytes.byteLength > 0 ? "part" : "nothing"] += 1;
    }
    return kills;
  } finally {
    server.child.kill("SIGKILL");
    await ended(server.child);
    await rm(folder, { recursive: true, force: true });
  }
}

function clientOf({ credentials, url }: Server): {
  management: ManagementClient;
  close: () => Promise<void>;
} {
  const platform = nodePlatform({ credentials: credentials.partner, baseUrl: url });
  // A server takes seconds to start on a busy machine.
  const retry = { maxRetries: 90, minDelay: 500, maxDelay: 2_000 };
  const management = createManagementClient({ platform, timeout: 120_000, retry });
  return { management, close: () => platform.close() };
}

/** The orders that a client which was made just now is told of. */
async function idsIn(server: Server): Promise<string[]> {
  const client = clientOf(server);
  try {
    return await idsBy(client.management);
  } finally {
    await client.close();
  }
}

async function idsBy({ productOrders }: ManagementClient): Promise<string[]> {
  return (await productOrders.list()).flatMap(({ productOrderId }) => productOrderId ?? []);
}

function expectSame(found: readonly string[], wanted: readonly string[]): void {
  const lost = wanted.filter((id) => !found.includes(id));
  if (lost.length + Math.abs(found.length - wanted.length) === 0) return;
  throw new Error(`There are ${found.length} orders and not ${wanted.length}; lost are ${lost.join(", ")}.`);
}

/** An export as far as it comes. */
async function receive(url: string): Promise<{ readonly isWhole: boolean; readonly bytes: Buffer }> {
  const chunks: Uint8Array[] = [];
  try {
    const { body } = await fetch(`${url}/_emulator/snapshot`);
    for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) chunks.push(chunk);
    return { isWhole: true, bytes: Buffer.concat(chunks) };
  } catch (error) {
    // What fetch says of a connection that was broken.
    if (!(error instanceof TypeError)) throw error;
    return { isWhole: false, bytes: Buffer.concat(chunks) };
  }
}

async function millisecondsToExport(url: string): Promise<number> {
  const began = performance.now();
  const { isWhole } = await receive(url);
  if (!isWhole) throw new Error("Nobody has killed the server, and yet it has broken an export off.");
  return performance.now() - began;
}

async function expectRefused({ url }: Server, body: Buffer): Promise<void> {
  const { status } = await fetch(`${url}/_emulator/snapshot`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: new Uint8Array(body),
  });
  if (status !== 400) throw new Error(`${body.byteLength} bytes of an export were answered with ${status}.`);
}

/** Promises the server more of a world than it is sent, and hangs up. */
async function breakImportOff({ url }: Server, part: Buffer): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  const head = [
    "PUT /_emulator/snapshot HTTP/1.1",
    `host: ${hostname}:${port}`,
    "content-type: application/json",
    `content-length: ${part.byteLength + 1}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  socket.resume().end(part);
  await once(socket, "close");
}
