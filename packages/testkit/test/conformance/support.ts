import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { createRequire } from "node:module";

import type { JsonObject } from "../../src/conformance/json.ts";
import { noIdentifiers } from "../../src/conformance/identifiers.ts";
import type { ConformanceReport } from "../../src/conformance/report.ts";
import { type ConformanceOptions, runConformance } from "../../src/conformance/run-conformance.ts";
import type { EditionName } from "../../src/generated/editions.ts";
import { type EmulatorServer, serve } from "../../src/server/index.ts";

/** A document, as the specification's package has it. */
function documentOf(name: EditionName | "access-token"): JsonObject {
  return createRequire(import.meta.url)(`@vipps-management/spec/${name}.json`) as JsonObject;
}

/** The id of the order of `servedWithOrder`. */
export const knownOrder = "81b83246-5c19-4b94-875b-ea6d1114f099";

/** An emulator that is served, with one product order that has just been received. */
export async function servedWithOrder(edition: EditionName): ReturnType<typeof serve> {
  const productType = edition === "2023-08" ? "VIPPS_PA_NETT" : "PAYMENT_INTEGRATION";
  return serve({
    edition,
    world: { productOrders: [{ orderId: knownOrder, orgno: "987654321", partnerId: "123456", productType }] },
  });
}

/** A run that waits for nobody, with the partner's keys of a served emulator unless told otherwise. */
export function conformance(
  { url, emulator }: Pick<EmulatorServer, "emulator" | "url">,
  options: Partial<ConformanceOptions> = {},
): Promise<ConformanceReport> {
  return runConformance({
    edition: emulator.edition,
    document: documentOf(emulator.edition),
    tokenDocument: documentOf("access-token"),
    baseUrl: url,
    keys: emulator.credentials.partner,
    owner: "partner",
    identifiers: noIdentifiers(),
    allowUnavailable: true,
    send: (address, init) => fetch(address, init),
    pace: { maxCalls: 100, betweenCalls: 0, sleep: () => Promise.resolve() },
    now: () => new Date("2026-01-05T09:00:00Z"),
    version: "1.0.0",
    ...options,
  });
}

/** An answer on its way to the one who asked. */
export interface Passing {
  status: number;
  contentType: string;
  text: string;
}

/** What a liar makes of an answer to a path. */
export type Lie = (
  answer: Passing,
  path: string,
  headers: Readonly<Record<string, unknown>>,
) => Partial<Passing>;

/** A server that asks another one, and does not quite tell what it was told. */
export async function liar(honest: string, lie: Lie): Promise<{ url: string; close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const { method = "GET", url = "/", headers } = request;
    const passedOn = Object.fromEntries(
      Object.entries(headers).filter(([name]) => !/^(host|connection|content-length)$/.test(name)),
    ) as Record<string, string>;
    void fetch(honest + url, { method, headers: passedOn }).then(async (answer) => {
      const told = {
        status: answer.status,
        contentType: answer.headers.get("content-type") ?? "",
        text: await answer.text(),
      };
      const { status, contentType, text } = { ...told, ...lie(told, url, headers) };
      response.writeHead(status, { "content-type": contentType }).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
