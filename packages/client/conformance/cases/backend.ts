import { fixtures } from "@vipps-management/testkit";

import { equal, fails, holds, like } from "../assert.ts";
import { type Case, cases } from "../case.ts";
import { backendUrl, openShop, outcome } from "../support/shop.ts";

const path = "/management/v1/sales-units/123456";
const orders = "/management/v1/products/orders";
const consoleOrigin = "https://console.example";

const honest = cases("backend", {
  "a page looks up a sales unit, and no key nor token comes near it": async () => {
    const { management, emulator, seen } = await openShop();
    equal((await management.salesUnits.get({ msn: "123456" })).name, "ACME Fantastic Fitness");
    emulator.assert.received("getMsn", { times: 1 });
    const { clientSecret, subscriptionKey } = emulator.credentials.partner;
    const text = seen.join("\n");
    holds(text.includes("signature-input"), "Nothing was signed.");
    for (const secret of [clientSecret, subscriptionKey, "Bearer", "authorization"])
      holds(!text.includes(secret), `The page has seen ${secret}.`);
  },
  "a page's prefill reaches the API under the key that the page chose": async () => {
    const { management, emulator } = await openShop();
    const order = await management.productOrders.prefill(fixtures.productOrderRequest(), {
      idempotencyKey: "signup-7",
    });
    holds(order.prefillUrl !== "", "There is no link.");
    emulator.assert.received("orderProduct", { times: 1, idempotencyKey: "signup-7" });
  },
  "a refusal of the API is passed on, and not who refused": async () => {
    const { management } = await openShop();
    await fails(management.salesUnits.get({ msn: "999999" }), { code: "not_found", requestId: undefined });
  },
  "a failure of the API is told to the backend's log, and to nobody else": async () => {
    const { backend, emulator, errors, signed } = await openShop();
    emulator.faults.once("getMsn", { status: 500, body: { title: "host 10.0.0.7 is away" } });
    const response = await backend(await signed("GET", path));
    const text = await response.text();
    equal([response.status, errors.length, text.includes("10.0.0.7")], [502, 1, false]);
  },
  "a page whose clock is an hour off finds the right time with its backend": async () => {
    for (const ahead of [-3_600_000, 3_600_000]) {
      const { management, seen } = await openShop({}, ahead);
      await management.salesUnits.get({ msn: "123456" });
      equal(seen.length, 2);
    }
  },
});

const closed = cases("backend, against strangers", {
  "an operation that is not allowed does not exist, and neither does any other address": async () => {
    const { backend, signed, emulator } = await openShop();
    for (const [method, other] of [
      ["GET", "/management/v1/merchants"],
      ["DELETE", path],
      ["GET", "/management/v1/sales-units/..%2f..%2faccesstoken"],
      ["GET", "/accesstoken/get"],
    ] as const)
      equal((await outcome(await backend(await signed(method, other)))).slice(0, 3), "404");
    equal(await outcome(await backend(await signed("GET", `${path}?admin=1`))), "400 query_not_allowed");
    equal(emulator.journal.entries, []);
  },
  "a request is carried out once, also when a hundred copies of it come at once": async () => {
    const { backend, signed, emulator } = await openShop();
    const request = await signed("GET", path);
    const copies = Array.from({ length: 100 }, () => backend(request.clone()));
    const outcomes = await Promise.all(copies.map(async (response) => outcome(await response)));
    equal(outcomes.filter((each) => each === "200").length, 1);
    equal(outcomes.filter((each) => each === "401 nonce_used").length, 99);
    emulator.assert.received("getMsn", { times: 1 });
  },
  "what was signed for one sales unit is not taken for another, nor by another method or host": async () => {
    const { backend, signed, emulator } = await openShop();
    const { headers } = await signed("GET", path);
    const other = new Request(`${backendUrl}/management/v1/sales-units/654321`, { headers });
    equal(await outcome(await backend(other)), "401 signature_mismatch");
    const elsewhere = await openShop({ backendUrl: "https://other.example/api/management" });
    const moved = new Request(`https://other.example/api/management${path}`, { headers });
    equal((await outcome(await elsewhere.backend(moved))).slice(0, 3), "401");
    equal(emulator.journal.entries, []);
  },
  "a body that was changed on the way is refused": async () => {
    const { backend, signed, emulator } = await openShop();
    const headers = { "content-type": "application/json", "idempotency-key": "a" };
    const request = await signed("POST", orders, { headers, body: `{"annualTurnover":1}` });
    const changed = new Request(request.url, {
      method: "POST",
      headers: request.headers,
      body: `{"annualTurnover":9}`,
    });
    equal(await outcome(await backend(changed)), "401 digest_mismatch");
    equal(emulator.journal.entries, []);
  },
  "a key that nobody registered, no signature at all, and one from a minute ago are refused": async () => {
    const { backend, signed, emulator } = await openShop();
    const stranger = await openShop();
    equal(await outcome(await backend(await stranger.signed("GET", path))), "401 signature_key_unknown");
    equal(await outcome(await backend(new Request(`${backendUrl}${path}`))), "401 signature_missing");
    const late = await signed("GET", path);
    emulator.clock.advance({ seconds: 61 });
    equal(await outcome(await backend(late)), "401 signature_expired");
  },
  "nothing but `true` is a permission, and a check that fails is none": async () => {
    for (const answer of [false, undefined, 1, "yes"]) {
      const { backend, signed } = await openShop({ authorize: () => answer as boolean });
      equal(await outcome(await backend(await signed("GET", path))), "403 not_authorized");
    }
    const { backend, signed } = await openShop({ authorize: () => Promise.reject(new Error("away")) });
    equal((await backend(await signed("GET", path))).status, 500);
  },
  "a body that does not end is not read to its end": async () => {
    const { backend } = await openShop({ maxBodyBytes: 1_000 });
    let chunks = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        chunks += 1;
        controller.enqueue(new Uint8Array(100));
      },
    });
    const request = new Request(`${backendUrl}${orders}`, {
      method: "POST",
      body,
      duplex: "half",
    } as RequestInit);
    equal(await outcome(await backend(request)), "413 body_too_large");
    holds(chunks < 40, `${chunks} chunks were read.`);
  },
  "a nonce store that is down lets nothing through": async () => {
    const nonces = { addIfAbsent: () => Promise.reject(new Error("ECONNREFUSED")) };
    const { backend, signed, emulator } = await openShop({ nonces });
    equal((await backend(await signed("GET", path))).status, 503);
    equal(emulator.journal.entries, []);
  },
});

/**
 * A request of a page of another origin. `Origin` is a header that a page cannot set, so a browser's own `Request` drops it:
 * there, whoever makes the request has to be stood in for.
 */
function from(origin: string, request: Request, more: Record<string, string> = {}): Request {
  const headers = new Headers([...request.headers, ["origin", origin], ...Object.entries(more)]);
  return new Proxy(request, {
    get: (target, name) => {
      if (name === "headers") return headers;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

const preflightFrom = (origin: string): Request =>
  from(origin, new Request(`${backendUrl}${path}`, { method: "OPTIONS" }), {
    "access-control-request-method": "GET",
  });

const origins = cases("backend, for pages of other origins", {
  "a known origin is told what it may send, exactly": async () => {
    const { backend } = await openShop({ origins: [consoleOrigin] });
    const { status, headers } = await backend(preflightFrom(consoleOrigin));
    equal(status, 204);
    like(Object.fromEntries(headers), {
      "access-control-allow-origin": consoleOrigin,
      "access-control-allow-methods": "GET, POST",
      vary: "Origin",
    });
    equal(headers.get("access-control-allow-credentials"), null);
  },
  "an unknown origin is refused, before anything else": async () => {
    const { backend, signed, emulator } = await openShop({ origins: [consoleOrigin] });
    for (const origin of [
      "https://evil.example",
      "null",
      `${consoleOrigin}.evil.example`,
      `${consoleOrigin}:444`,
    ]) {
      const asked = await backend(preflightFrom(origin));
      const sent = await backend(from(origin, await signed("GET", path)));
      equal([asked.status, asked.headers.get("access-control-allow-origin"), sent.status], [403, null, 403]);
    }
    equal(emulator.journal.entries, []);
  },
});

export const backends: readonly Case[] = [...honest, ...closed, ...origins];
