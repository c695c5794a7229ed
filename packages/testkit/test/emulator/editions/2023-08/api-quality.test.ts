import { expect, test } from "vitest";

import { apiQuality } from "../../../../src/emulator/editions/2023-08/present.ts";

import {
  callerWith,
  ordersPath,
  prefill,
  salesUnitPath,
  send,
  smallOrder,
  submit,
  testEmulator,
} from "../../support.ts";

const qualityPath = "/management/v1/api-quality/sales-units/123456";

test("the figures come from the requests that concerned the sales unit", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  expect((await partner("GET", qualityPath)).body).toEqual({ ApiQualityItems: [] });

  await partner("GET", salesUnitPath("123456"));
  await partner("GET", "/management/v1/sales-units/v1/merchants/123456");
  await send(emulator, "GET", salesUnitPath("123456"));
  await partner("GET", salesUnitPath("123457"));
  await partner("PATCH", salesUnitPath("123456"), { json: { status: "PAUSED" } });
  const headers = { "Merchant-Serial-Number": "123456", "Idempotency-Key": "one" };
  await partner("POST", ordersPath, { json: smallOrder(), headers });
  await partner("POST", ordersPath, { json: smallOrder({ salesUnitName: "Other" }), headers });

  const none = {
    status200: 0,
    status400: 0,
    status401: 0,
    status403: 0,
    status404: 0,
    status429: 0,
    status500: 0,
  };
  expect((await partner("GET", qualityPath)).body).toEqual({
    ApiQualityItems: [
      {
        ...none,
        endpoint: "GET:/management/v1/api-quality/sales-units/{msn}",
        "total Requests": 1,
        successRate: 100,
        status200: 1,
      },
      {
        ...none,
        endpoint: "GET:/management/v1/sales-units/{msn}",
        "total Requests": 3,
        successRate: 66.7,
        status200: 2,
        status401: 1,
      },
      {
        ...none,
        endpoint: "PATCH:/management/v1/sales-units/{msn}",
        "total Requests": 1,
        successRate: 0,
        status400: 1,
      },
      {
        ...none,
        endpoint: "POST:/management/v1/products/orders",
        "total Requests": 2,
        successRate: 50,
        status200: 1,
      },
    ],
  });
});

test("a sales unit that is new has no figures yet", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder());
  submit(emulator, prefillUrl);
  const { msn } = emulator.backOffice.approve(prefilledOrderId);
  expect((await partner("GET", `/management/v1/api-quality/sales-units/${msn}`)).body).toEqual({
    ApiQualityItems: [],
  });
});

test("the figures of the journal's dropped entries are kept", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  for (let count = 0; count < 10_005; count += 1) await partner("GET", salesUnitPath("123456"));
  expect([emulator.journal.entries.length, emulator.journal.dropped]).toEqual([10_000, 6]);
  expect((await partner("GET", qualityPath)).body).toMatchObject({
    ApiQualityItems: [{ "total Requests": 10_005 }],
  });
}, 60_000);

test("every success counts as 200 and every failure of the API as 500", () => {
  const statuses = new Map([
    [200, 5],
    [201, 1],
    [429, 2],
    [409, 1],
    [500, 1],
    [503, 2],
  ]);
  expect(apiQuality([{ endpoint: "GET:/x", statuses }]).ApiQualityItems[0]).toMatchObject({
    "total Requests": 12,
    successRate: 50,
    status200: 6,
    status429: 2,
    status500: 3,
  });
});

test("the figures count the answers that callers got, faults included", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  emulator.faults.times(2, "getMsn", { status: 503 });
  emulator.faults.once("getMsn", { kind: "connection-reset" });
  const call = () => partner("GET", salesUnitPath("123456"));
  await call();
  await call();
  await expect(call()).rejects.toThrow(TypeError);
  await call();
  expect((await partner("GET", qualityPath)).body).toMatchObject({
    ApiQualityItems: [{ "total Requests": 3, status200: 1, status500: 2 }],
  });
});

test("the figures are in a snapshot", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  await partner("GET", salesUnitPath("123456"));
  const saved = emulator.snapshot();
  const first = (await partner("GET", qualityPath)).text;
  emulator.restore(saved);
  expect((await partner("GET", qualityPath)).text).toBe(first);
  expect(first).toContain('"total Requests":1');
});

test("a reset begins to count anew", async () => {
  const emulator = testEmulator();
  await (
    await callerWith(emulator, emulator.credentials.partner)
  )("GET", salesUnitPath("123456"));
  emulator.reset();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  expect((await partner("GET", qualityPath)).body).toEqual({ ApiQualityItems: [] });
});
