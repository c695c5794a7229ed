import { expect, test } from "vitest";

import { worldShape } from "../../../src/emulator/world/world-seed-shape.ts";
import { order, whole } from "../world-seeds.ts";

const vocabulary = {
  msn: { pattern: /^[0-9]{5,6}$/, says: "an MSN of 5 or 6 digits, as a string" },
  orgno: { pattern: /^[1-9][0-9]{8}$/, says: "an organisation number of nine digits" },
  bankAccount: { pattern: /^[0-9]{11}$/, says: "a bank account of eleven digits" },
  productTypes: ["VIPPS_PA_NETT", "VIPPS_LOGG_INN"],
};

const check = (world: unknown) => worldShape(vocabulary)(world);

const inOrders = (members: object) => ({ productOrders: [{ ...order, ...members }] });
const inForm = (form: object) => inOrders({ form });
const inKeys = (members: object) => ({ keys: [{ clientId: "emu_a", ...members }] });
const inAgreement = (members: object) => ({ agreements: [{ orgno: "998877665", ...members }] });

test.each([
  ["every member that there is", [whole]],
  ["either basis", ["default", "empty"].map((basis) => ({ basis }))],
  [
    "orders in each state",
    ["received", "opened", "submitted", "needs-information", "completed", "rejected", "deleted"].map(
      (status) => inOrders({ status }),
    ),
  ],
  ["orders of each origin", ["template", "manual"].map((origin) => inOrders({ origin }))],
  ["agreements in each state", ["processing", "active"].map((status) => inAgreement({ status }))],
  ["keys of each kind", ["standard", "management"].map((kind) => inKeys({ kind }))],
  ["keys for each product", ["management", "other"].map((product) => inKeys({ product }))],
  ["a turnover of nothing", [inForm({ annualTurnover: 0 })]],
  ["shares by tens", ["10", "50", "100"].map((share) => inForm({ annualTurnoverPercentage: share }))],
  ["a category code", [inForm({ merchantCategoryCode: "0742" })]],
])("a world may have %s", (_what, worlds) => {
  for (const world of worlds) expect(check(world)).toBeUndefined();
});

test.each<[string, readonly object[]]>([
  [
    "must be a number above -1 and at most 999999999",
    [-1, 1e9].map((annualTurnover) => inForm({ annualTurnover })),
  ],
  [
    "must be 10, 20 and so on to 100, as text",
    ["0", "5", "110", "105", "1000", "a50"].map((share) => inForm({ annualTurnoverPercentage: share })),
  ],
  ["must be four digits", ["742", "07421", "a742"].map((code) => inForm({ merchantCategoryCode: code }))],
  ["must be an MSN", ["", "a1", "1a"].map((msn) => inKeys({ msn }))],
  [
    "must be an https URL",
    ["http://a", "https://", "see https://a", "https://a b"].map((contractUrl) =>
      inAgreement({ contractUrl }),
    ),
  ],
  ['must be "management" or "other"', [inKeys({ product: "" })]],
  ['must be "standard" or "management"', [inKeys({ kind: "" })]],
  ['must be "template" or "manual"', [inOrders({ origin: "prefill" })]],
  ['must be "processing" or "active"', [inAgreement({ status: "signed" })]],
  [
    'must be "received" or "opened" or "submitted" or "needs-information" or "completed" or "rejected" or "deleted"',
    [inOrders({ status: "expired" })],
  ],
  ['must be "VIPPS_PA_NETT" or "VIPPS_LOGG_INN"', [inOrders({ productType: "CASHIER" })]],
])("a value of a world %s", (says, worlds) => {
  for (const world of worlds) expect(check(world)).toMatchObject({ code: "invalid-value", says });
});

test.each<[string, object]>([
  [".organisations[0].name", { organisations: [{ orgno: "998877665" }] }],
  [".merchants[0].orgno", { merchants: [{}] }],
  [".agreements[0].orgno", { agreements: [{}] }],
  [".partners[0].partnerId", { partners: [{}] }],
  [".salesUnits[0].orgno", { salesUnits: [{ msn: "345678" }] }],
  [".productOrders[0].orderId", inOrders({ orderId: undefined })],
  [".productOrders[0].orgno", inOrders({ orgno: undefined })],
  [".productOrders[0].productType", inOrders({ productType: undefined })],
  [".keys[0].clientId", inKeys({ clientId: undefined })],
])("%s is required", (at, world) => {
  expect(check(world)).toEqual({ code: "invalid-value", at, says: "is required" });
});
