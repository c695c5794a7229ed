import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";

import { onboard } from "./application.ts";
import { createWorld } from "./world.ts";

const baseUrl = "https://api.example";
const keys = { clientId: "id", clientSecret: "secret", subscriptionKey: "key" };
const server = setupServer();

beforeAll(() => {
  server.listen();
});
afterEach(() => {
  server.resetHandlers();
});
afterAll(() => {
  server.close();
});

/** Gives a test a world of its own. */
function answerFromWorld(): void {
  const world = createWorld();
  server.use(
    http.post(`${baseUrl}/accesstoken/get`, () => HttpResponse.json(world.token)),
    http.get(`${baseUrl}/management/v1/sales-units/:msn`, ({ params }) =>
      HttpResponse.json(world.salesUnits.get(String(params.msn))),
    ),
    http.post(`${baseUrl}/management/v1/product-orders`, () =>
      HttpResponse.json(world.prefill(), { status: 201 }),
    ),
    http.get(`${baseUrl}/management/v1/product-orders/:id`, ({ params }) =>
      HttpResponse.json(world.orders.get(String(params.id))),
    ),
  );
}

for (let number = 1; number <= 100; number += 1) {
  test(`onboards merchant ${number}`, async () => {
    answerFromWorld();

    const outcome = await onboard({ fetch, baseUrl, keys });

    expect(outcome).toEqual({ name: "ACME Fantastic Fitness", status: "RECEIVED" });
  });
}
