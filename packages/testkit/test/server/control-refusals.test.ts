import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { type EmulatorServer, serve } from "../../src/server/serve.ts";
import { type Caller, callerWith, prefill, smallOrder } from "../emulator/support.ts";
import { type Control, controlAt, refusalOf, withoutAgreement } from "./support.ts";

let server: EmulatorServer;
let control: Control;
let partner: Caller;

beforeEach(async () => {
  server = await serve({ validateResponses: true });
  control = controlAt(`${server.url}/_emulator`);
  partner = await callerWith(server.emulator, server.emulator.credentials.partner);
});

afterEach(() => server.close());

const refusal = (...request: Parameters<Control>): Promise<unknown[]> => refusalOf(control, request);

test("what people may not do comes out with the code of its error", async () => {
  const { prefillUrl, prefilledOrderId } = await prefill(partner, withoutAgreement);
  const link = { prefillUrl };
  const office = `/back-office/orders/${prefilledOrderId}`;
  expect(await refusal("POST", "/portal/submit", link)).toEqual([409, "wrong-step"]);
  expect(await refusal("POST", "/portal/submit", { ...link, person: "accountant" })).toEqual([
    403,
    "not-authorised",
  ]);
  expect(await refusal("POST", "/portal/submit", { prefillUrl: "https://example.com/x" })).toEqual([
    404,
    "unknown-link",
  ]);
  expect(await refusal("POST", "/portal/sign-agreement", { ...link, owners: [] })).toEqual([
    400,
    "invalid-agreement",
  ]);
  expect(await refusal("POST", "/portal/open", { ...link, person: "boss" })).toEqual([
    400,
    "invalid-request",
    "#/person",
  ]);
  expect(await refusal("POST", "/portal/open")).toEqual([400, "invalid-request", "#/prefillUrl"]);
  await control("POST", "/portal/sign-agreement", { ...link, owners: [{ name: "Kari" }] });
  expect(await refusal("POST", "/portal/edit", { ...link, changes: { salesUnitName: "New" } })).toEqual([
    409,
    "field-locked",
  ]);
  expect(await refusal("POST", "/portal/edit", { ...link, changes: { colour: "red" } })).toEqual([
    400,
    "invalid-request",
    "#/changes/colour",
  ]);
  expect(await refusal("POST", "/portal/edit", { ...link, changes: { pricePackageId: "mine" } })).toEqual([
    400,
    "unknown-price-package",
  ]);
  expect(await refusal("POST", `${office}/approve`)).toEqual([409, "illegal-transition"]);
  await control("POST", "/portal/submit", link);
  expect(await refusal("POST", `${office}/request-information`, { question: " " })).toEqual([
    400,
    "empty-text",
  ]);
  await control("POST", `${office}/request-information`, { question: "Why?" });
  expect(await refusal("POST", "/portal/provide-information", { ...link, text: " " })).toEqual([
    400,
    "empty-answer",
  ]);
  expect(await refusal("POST", `${office}/reject`, {})).toEqual([400, "invalid-request", "#/reason"]);
  expect((await control("POST", `${office}/reject`, { reason: "No." })).status).toBe(200);
  expect(await refusal("POST", "/back-office/orders/none/approve")).toEqual([404, "unknown-product-order"]);
  expect(await refusal("GET", "/back-office/orders/none")).toEqual([404, "unknown-product-order"]);

  const { prefillUrl: late } = await prefill(partner, smallOrder());
  await control("POST", "/clock/advance", { days: 14 });
  expect(await refusal("POST", "/portal/submit", { prefillUrl: late })).toEqual([409, "link-expired"]);
});

test("an address or a method that there is not is told in the same shape", async () => {
  expect(await refusal("GET", "/nothing")).toEqual([404, "unknown-address"]);
  const { status, body, headers } = await control("POST", "/clock");
  expect([status, body.code, headers.get("allow")]).toEqual([405, "method-not-allowed", "GET, PUT"]);
});

describe("a browser", () => {
  const post = (headers: Record<string, string>): Promise<unknown[]> =>
    refusal("POST", "/reset", {}, headers);

  test("is refused for a page of another site, of a file, or of a frame without an origin", async () => {
    expect(await post({ origin: "https://example.com" })).toEqual([403, "foreign-origin"]);
    expect(await post({ origin: "null" })).toEqual([403, "foreign-origin"]);
    expect(await post({ "sec-fetch-site": "cross-site" })).toEqual([403, "foreign-origin"]);
    expect(await refusal("GET", "/snapshot", undefined, { origin: "https://example.com" })).toEqual([
      403,
      "foreign-origin",
    ]);
  });

  test("may act for a page of this host", async () => {
    const { status } = await control(
      "POST",
      "/reset",
      {},
      { origin: server.url, "sec-fetch-site": "same-origin" },
    );
    expect(status).toBe(204);
  });
});
