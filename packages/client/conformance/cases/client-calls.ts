import { isManagementError, toResult } from "@vipps-management/client";
import { createManagementClient } from "@vipps-management/client/2023-08";
import { createManagementClient as createClient2026 } from "@vipps-management/client/2026-01";
import { createEmulator } from "@vipps-management/testkit";

import { equal, fails, holds, like } from "../assert.ts";
import { type Case, cases } from "../case.ts";
import { type Edition, editions, onboard } from "../support/editions.ts";
import { observed, textOf } from "../support/observed.ts";

const callsOf = (edition: Edition): Case[] =>
  cases(`client, edition ${edition.name}`, {
    "a sales unit is looked up": async () => {
      const { management, emulator } = edition.start();
      equal((await management.salesUnits.get({ msn: "123456" })).name, "ACME Fantastic Fitness");
      emulator.assert.received("getMsn", { times: 1, path: "/management/v1/sales-units/123456" });
    },
    "a merchant without an agreement is onboarded, and its sales unit is found": async () => {
      const { management, emulator } = edition.start();
      const order = await management.productOrders.prefill(edition.orderOfNewcomer());
      equal(
        emulator.portal.open(order.prefillUrl, { person: emulator.people.ceo }).step,
        "sign-merchant-agreement",
      );
      const msn = onboard(emulator, order);
      const unit = await management.salesUnits.get({ msn });
      holds(unit.name !== "", "The new sales unit has no name.");
      equal(emulator.outbox.map(({ to }) => to).sort(), ["merchant", "partner"]);
    },
    "what is not there is `not_found`, with what the API says about it": async () => {
      const { management } = edition.start();
      const error = await fails(management.salesUnits.get({ msn: "999999" }), {
        code: "not_found",
        status: 404,
        operation: "getMsn",
        attempts: 1,
        retryable: false,
      });
      holds(error.message.includes("999999"), `It says: ${error.message}`);
    },
    "an order that the API does not take is `bad_request`, with what is wrong field by field": async () => {
      const { management } = edition.start();
      const error = await fails(management.productOrders.prefill(edition.order({ salesUnitName: "#" })), {
        code: "bad_request",
        operation: "orderProduct",
      });
      holds(JSON.stringify(error).includes("salesUnitName"), "Nothing says which field it is.");
    },
    "an order is deleted, and then it is not there": async () => {
      const { management } = edition.start();
      const { prefilledOrderId: productOrderId } = await management.productOrders.prefill(edition.order());
      const given = await management.productOrders.delete({ productOrderId });
      equal(given, undefined);
      await fails(management.productOrders.get({ productOrderId }), { code: "not_found" });
    },
    "the same order under the same key is one order, and another under that key is `conflict`": async () => {
      const { management, emulator } = edition.start();
      const options = { idempotencyKey: "signup-1" };
      const first = await management.productOrders.prefill(edition.order(), options);
      equal(await management.productOrders.prefill(edition.order(), options), first);
      await fails(management.productOrders.prefill(edition.order({ salesUnitName: "Another" }), options), {
        code: "conflict",
        idempotencyKey: "signup-1",
      });
      equal(emulator.backOffice.orders.length, 1);
    },
    "the price packages are listed": async () => {
      const { management } = edition.start();
      holds((await management.partners.pricePackages()).length > 0, "There are none.");
    },
  });

const inDetail = cases("client", {
  "a call by its operationId gives status, headers and attempts too": async () => {
    const emulator = createEmulator();
    const management = createManagementClient({ platform: emulator.platform() });
    const answer = await management.call("getMsn", { path: { msn: "123456" } });
    like(answer, { status: 200, attempts: 1, data: { msn: "123456" } });
    holds(answer.headers.get("content-type")?.startsWith("application/json") === true, "It has no type.");
  },
  "`http` speaks in paths, and gives an error status back": async () => {
    const emulator = createEmulator();
    const { http } = createManagementClient({ platform: emulator.platform() });
    const path = "/management/v1/sales-units/{msn}";
    like(await http.GET(path, { params: { path: { msn: "123456" } } }), { data: { msn: "123456" } });
    const { error, response } = await http.GET(path, { params: { path: { msn: "999999" } } });
    equal([response.status, error === undefined], [404, false]);
  },
  "a merchant is named by its register, colons and all, and the list of orders can hold those that expired":
    async () => {
      const emulator = createEmulator({ edition: "2026-01" });
      const management = createClient2026({ platform: emulator.platform() });
      const business = { scheme: "business:NO:ORG", id: "987654321" } as const;
      like(await management.merchants.get(business), { businessIdentifier: business });
      const paths = emulator.journal.entries.map(({ path }) => path);
      holds(
        paths.includes("/management/v1/merchants/business%3ANO%3AORG/987654321"),
        `It was ${paths.join()}.`,
      );
      equal(await management.productOrders.list({ includeExpired: true }), []);
    },
  "text arrives as it was written, whatever the language": async () => {
    const name = "Kafé Æøå 日本 🦊";
    const { management, sent } = observed(({ init }) => new Response(init.body, { status: 200 }));
    const order = { salesUnitName: name, businessIdentifier: { scheme: "a", id: "b" } } as never;
    like(await management.productOrders.prefill(order), { salesUnitName: name });
    equal((JSON.parse(textOf(sent[0]?.init.body)) as { salesUnitName: string }).salesUnitName, name);
  },
  "a value that the edition does not know is passed on as it is, with members that it does not know":
    async () => {
      const unit = { msn: "123456", name: "ACME", status: "SLEEPING", mood: { colour: "mauve" } };
      const { management } = observed(() => Response.json(unit));
      equal(await management.salesUnits.get({ msn: "123456" }), unit);
    },
  "a path value is encoded, and one that would lead elsewhere is refused before anything is sent":
    async () => {
      const { management, sent } = observed(() => Response.json({ msn: "1" }));
      await management.salesUnits.get({ msn: "12/3 å" });
      equal(sent[0]?.url, "https://vipps.invalid/management/v1/sales-units/12%2F3%20%C3%A5");
      for (const msn of ["", ".", "..", "%2e%2E"])
        await fails(management.salesUnits.get({ msn }), { code: "invalid_path_value", attempts: 0 });
      equal(sent.length, 1);
    },
  "a platform is given plain headers and bytes, and told not to follow redirects": async () => {
    const { management, sent } = observed(() => Response.json({}), {
      system: { name: "acme", version: "1" },
    });
    await management.salesUnits.update({ msn: "123456" }, { name: "New" });
    const { init } = sent[0] ?? {};
    holds(Object.getPrototypeOf(init?.headers) === Object.prototype, "The headers are no plain object.");
    holds(init?.body instanceof Uint8Array, "The body is no bytes.");
    like(init, { method: "PATCH", redirect: "manual", headers: { "vipps-system-name": "acme" } });
  },
  "without a platform it uses the runtime's own `fetch`, looked up when it calls": async () => {
    const management = createManagementClient({ baseUrl: "https://vipps.invalid" });
    const { fetch } = globalThis;
    const asked: unknown[] = [];
    globalThis.fetch = (url) => {
      asked.push(url);
      return Promise.resolve(Response.json({ msn: "123456", name: "ACME" }));
    };
    try {
      equal((await management.salesUnits.get({ msn: "123456" })).name, "ACME");
    } finally {
      globalThis.fetch = fetch;
    }
    equal(asked, ["https://vipps.invalid/management/v1/sales-units/123456"]);
  },
  "a result can be looked at instead of caught, and a mistake in the program stays thrown": async () => {
    const { management } = observed((_, index) =>
      index === 0 ? Response.json({ msn: "1" }) : new Response(null, { status: 404 }),
    );
    like(await toResult(management.salesUnits.get({ msn: "1" })), { ok: true, data: { msn: "1" } });
    like(await toResult(management.salesUnits.get({ msn: "1" })), {
      ok: false,
      error: { code: "not_found" },
    });
    await fails(toResult(Promise.reject(new RangeError("mine"))), { name: "RangeError" });
  },
  "an error is told by its code, can be sent on as JSON, and is an Error": async () => {
    const { management } = observed(() => Response.json({ title: "Gone fishing" }, { status: 403 }));
    const error = await fails(management.salesUnits.get({ msn: "1" }), { name: "ApiError" });
    holds(isManagementError(error) && !isManagementError(new Error("a")), "It is not known as the client's.");
    like(JSON.parse(JSON.stringify(error)), {
      code: "forbidden",
      status: 403,
      problem: { title: "Gone fishing" },
    });
  },
  "a base URL without TLS is refused, unless it stays on this machine": async () => {
    await fails(() => createManagementClient({ baseUrl: "http://api.vipps.no" }), {
      code: "invalid_base_url",
    });
    createManagementClient({ baseUrl: "http://127.0.0.1:8080" });
    createManagementClient({ baseUrl: "http://[::1]:8080" });
  },
  "an operation that production does not offer is not sent there": async () => {
    const { management, sent } = observed(() => Response.json({}), { baseUrl: "https://api.vipps.no" });
    await fails(management.partners.whoami(), { code: "operation_unavailable", attempts: 0 });
    equal(sent, []);
  },
});

export const clientCalls: readonly Case[] = [...editions.flatMap(callsOf), ...inDetail];
