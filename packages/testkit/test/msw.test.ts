import { once } from "node:events";
import https, { get } from "node:https";

import { createManagementClient, webPlatform } from "@vipps-management/client/2023-08";
import { accessTokenSigner } from "@vipps-management/client/access-token";
import { setupServer } from "msw/node";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

import { createEmulator } from "../src/emulator/create-emulator.ts";
import type { Emulator } from "../src/emulator/emulator.ts";
import { forbidProduction, ProductionError, type ProductionGuard } from "../src/guard/guard.ts";
import type { emulatorHandler } from "../src/msw.ts";
import { prefillRequest } from "../src/samples/2023-08/one-of-each.ts";

// MSW 3 wants Node 22. On Node 20 this is all that it lacks.
(Promise as { withResolvers?: unknown }).withResolvers ??= function withResolvers() {
  let settle: unknown[] = [];
  const promise = new Promise((...both) => (settle = both));
  return { promise, resolve: settle[0], reject: settle[1] };
};

interface Msw {
  readonly setupServer: typeof setupServer;
  readonly emulatorHandler: typeof emulatorHandler;
}

const versions: Record<string, () => Promise<Msw>> = {
  "MSW 2": async () => ({ setupServer, emulatorHandler: (await import("../src/msw.ts")).emulatorHandler }),
  "MSW 3": async () => {
    vi.doMock("msw", () => import("msw-3"));
    vi.resetModules();
    const node = (await import("msw-3/node")) as unknown as { setupServer: typeof setupServer };
    const { emulatorHandler } = await import("../src/msw.ts");
    vi.doUnmock("msw");
    return { setupServer: node.setupServer, emulatorHandler };
  },
};

const salesUnit = "https://api.vipps.no/management/v1/sales-units/123456";

describe.each(Object.keys(versions))("%s", (version) => {
  let emulator: Emulator;
  let guard: ProductionGuard;
  let msw: Msw;
  let server: ReturnType<typeof setupServer>;

  beforeEach(async () => {
    msw = await (versions[version] as () => Promise<Msw>)();
    emulator = createEmulator();
    guard = forbidProduction();
    server = msw.setupServer(msw.emulatorHandler(emulator));
    server.listen({ onUnhandledRequest: "bypass" });
  });
  afterEach(() => {
    server.close();
    guard.release();
    guard.check();
  });

  /** A client as it would be in production. */
  function productionClient(): ReturnType<typeof createManagementClient> {
    const signer = accessTokenSigner(emulator.credentials.partner);
    return createManagementClient({ platform: { ...webPlatform, signer, sleep: () => Promise.resolve() } });
  }

  test("code for production meets the emulator, unchanged", async () => {
    const management = productionClient();
    expect((await management.salesUnits.get({ msn: "123456" })).name).toBe("ACME Fantastic Fitness");
    const order = await management.productOrders.prefill(prefillRequest({ salesUnitName: "ACME Ås" }));
    expect(emulator.portal.open(order.prefillUrl, { person: emulator.people.ceo }).step).toBe(
      "sign-merchant-agreement",
    );
    emulator.assert.received("orderProduct", { times: 1, body: { salesUnitName: "ACME Ås" } });
  });

  test("statuses, headers and queries stay what they are", async () => {
    emulator.faults.once("getMsn", { status: 429, retryAfter: 3 });
    const response = await fetch(`${salesUnit}?a=b%20c`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "3"]);
    expect(response.url === "" || response.url === `${salesUnit}?a=b%20c`).toBe(true);
    expect(await response.json()).toMatchObject({ statusCode: 429 });
  });

  test("a strange path is the emulator's to refuse", async () => {
    expect((await fetch("https://api.vipps.no/%ZZ")).status).toBe(404);
    expect((await fetch("https://api.vipps.no")).status).toBe(404);
    expect(emulator.journal.entries.map(({ path }) => path)).toEqual(["/%ZZ", "/"]);
  });

  test.each(["connection-reset", "closed-socket"] as const)("%s is a network error", async (kind) => {
    emulator.faults.once("getMsn", { kind });
    await expect(fetch(salesUnit)).rejects.toThrow(TypeError);
  });

  test("a lost answer is overcome by the client: one order, two requests", async () => {
    emulator.faults.once("orderProduct", { at: "after", kind: "connection-reset" });
    await productionClient().productOrders.prefill(prefillRequest());
    expect(emulator.backOffice.orders).toHaveLength(1);
    emulator.assert.received("orderProduct", { times: 2 });
  });

  test("half a body comes, and then the connection breaks", async () => {
    emulator.faults.once("getMsn", { kind: "half-body" });
    // Where the break becomes visible, at the answer or at its body, is up to MSW and what it has read ahead.
    await expect(fetch(salesUnit).then((response) => response.text())).rejects.toThrow(TypeError);
    expect(emulator.journal.entries.at(-1)).toMatchObject({
      status: 200,
      fault: "half-body before the operation",
    });
  });

  test("a stall lasts until the caller gives up, and MSW complains of nothing", async () => {
    const complaint = vi.spyOn(console, "error");
    emulator.faults.once("getMsn", { kind: "stall" });
    const controller = new AbortController();
    const answer = fetch(salesUnit, { signal: controller.signal });
    setTimeout(() => {
      controller.abort();
    }, 50);
    await expect(answer).rejects.toThrow("abort");
    expect(complaint).not.toHaveBeenCalled();
    complaint.mockRestore();
  });

  test("a mistake is not taken for a connection that broke", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => undefined);
    vi.spyOn(emulator, "fetch").mockRejectedValueOnce(new Error("a mistake"));
    expect(await (await fetch(salesUnit)).text()).toContain("a mistake");
    expect(complaint).toHaveBeenCalled();
    complaint.mockRestore();
  });

  test("node:https meets it as well", async () => {
    const status = await new Promise((resolve, reject) => {
      https
        .get(salesUnit, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
        .on("error", reject);
    });
    expect(status).toBe(401);
  });

  test("a client whose functions were imported before MSW replaced them is refused by the guard", async () => {
    await expect(once(get(salesUnit), "response")).rejects.toThrow(ProductionError);
    expect(() => {
      guard.check();
    }).toThrow("tried to reach production");
  });

  test.each([
    "https://portal.vipps.no/register",
    "https://apitest.vipps.no/",
    "https://api.vippsmobilepay.com/",
    "http://api.vipps.no/",
    "https://api.vipps.no:8443/",
  ])("%s is refused, although MSW lets through what no handler answers", async (url) => {
    const response = await fetch(url);
    expect(response.status).toBe(421);
    expect(await response.text()).toContain("belongs to Vipps MobilePay");
    expect(emulator.journal.entries).toEqual([]);
  });

  test("with another base URL it answers there, and production is refused", async () => {
    server.close();
    server = msw.setupServer(msw.emulatorHandler(emulator, { baseUrl: "http://vipps.test:8080" }));
    server.listen({ onUnhandledRequest: "bypass" });
    expect((await fetch("http://vipps.test:8080/management/v1/merchants")).status).toBe(401);
    expect((await fetch(salesUnit)).status).toBe(421);
  });

  test("other hosts are none of its business", async () => {
    const { http } = await import("msw");
    const target = version === "MSW 2" ? http : (await import("msw-3")).http;
    const other = target.all("https://notvipps.no/*", () => new Response("other")) as never;
    server.use(other);
    expect(await (await fetch("https://notvipps.no/vipps.no")).text()).toBe("other");
  });

  test("what is no origin is refused at once", () => {
    expect(() => msw.emulatorHandler(emulator, { baseUrl: "api.vipps.no" })).toThrow(TypeError);
  });
});
