import { expect } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import type { Validator } from "../../src/emulator/http/validate.ts";
import type { EmulatorOptions } from "../../src/emulator/options.ts";
import { registerOf } from "../../src/emulator/world/registers.ts";
import type { EditionName } from "../../src/generated/editions.ts";
import { responseValidators as responses2023 } from "../../src/generated/2023-08/validators.ts";
import { responseValidators as responses2026 } from "../../src/generated/2026-01/validators.ts";
import { productOrderRequest as sample2023 } from "../../src/samples/2023-08/fixtures.ts";
import { productOrderRequest as sample2026 } from "../../src/samples/2026-01/fixtures.ts";
import {
  type Caller,
  ordersPath,
  prefill,
  type Prefilled,
  type Seen,
  smallOrder,
  testEmulator,
} from "./support.ts";

// What a test of both editions needs to know of each: where it finds things, and what it calls them.

/** What a test changes in an order. */
export interface OrderChanges {
  readonly salesUnitName?: string;
  readonly salesUnitLogo?: string;
  readonly annualTurnover?: number;
  readonly intendedPurpose?: string | null;
  readonly pricePackageId?: string;
  readonly businessIdentifier?: { readonly scheme: string; readonly id: string };
  readonly website?: {
    readonly url: string;
    readonly termsUrl: string;
    readonly testWebsitePassword?: string;
  };
}

/** An edition as the tests of both see it. */
export interface EditionUnderTest {
  readonly name: EditionName;
  /** The other edition. */
  readonly other: EditionName;
  /** An emulator of the edition that compares each of its answers with the document. */
  readonly testEmulator: (options?: EmulatorOptions) => Emulator;
  /** Where the edition's own client sends orders. */
  readonly ordersPath: string;
  /** The path of the links to orders. */
  readonly prefillPath: string;
  /** Where the details of an order are. */
  readonly orderPath: (id: string) => string;
  readonly merchantPath: (orgno: string) => string;
  /** What is below the path of a merchant. */
  readonly belowMerchant: readonly string[];
  /** What is below the path of a sales unit, or names it otherwise. */
  readonly unitPaths: (msn: string) => readonly string[];
  /** What can be listed. */
  readonly listPaths: readonly string[];
  /** What is for partners only. */
  readonly partnerPaths: readonly string[];
  /** The methods that are taken where a sales unit and an order's details are. */
  readonly methods: { readonly unit: string; readonly order: string };
  /** Paths with a name that cannot be anything's, and the fault that is found. */
  readonly malformedPaths: readonly (readonly [what: string, method: string, path: string, key: string])[];
  readonly productType: string;
  readonly productTypes: readonly string[];
  /** A small order for a merchant that has an agreement. */
  readonly smallOrder: (changes?: OrderChanges) => object;
  /** The official sample of an order, for a company without an agreement. */
  readonly sample: () => object;
  /** Prefills an order with a key of its own; a small one unless the body is given. */
  readonly prefill: (caller: Caller, body?: unknown, key?: string) => Promise<Prefilled>;
  /** The status in the details of an order, or the HTTP status when there are none. */
  readonly shownIn: (seen: Seen) => unknown;
  /** What is shown of an order in each of its states. */
  readonly shown: Readonly<
    Record<"received" | "opened" | "submitted" | "asked" | "completed" | "rejected" | "expired", unknown>
  >;
  /** How problem documents name their occurrence at a path. */
  readonly identity: (path: string) => { readonly instance: unknown; readonly traceId?: unknown };
  /** The merchants of the default world that only this edition shows, and their sales units. */
  readonly otherMerchants: readonly string[];
  readonly otherMsns: readonly string[];
  /** The MSNs in the answer of a list of sales units. */
  readonly msnsIn: (seen: Seen) => readonly string[];
  /** The names of the price packages that the form of a Norwegian merchant offers. */
  readonly offers: readonly string[];
  /** How many operations have a documented answer for whatever else goes wrong. */
  readonly operationsWithDefault: number;
  readonly responseValidators: Readonly<Record<string, Validator>>;
}

const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

const unitPath = (msn: string): string => `/management/v1/sales-units/${msn}`;

/** Every edition there is. */
export const editionsUnderTest: readonly EditionUnderTest[] = [
  {
    name: "2023-08",
    other: "2026-01",
    testEmulator: (options) => testEmulator({ edition: "2023-08", ...options }),
    ordersPath,
    prefillPath: "/portal/register/vippspanett/",
    orderPath: (id) => `/management/v1/product-orders/${id}`,
    merchantPath: (orgno) => `/management/v1/merchants/${orgno}`,
    belowMerchant: ["", "/contracts", "/sales-units"],
    unitPaths: (msn) => [unitPath(msn), `/management/v1/api-quality/sales-units/${msn}`],
    listPaths: [
      "/management/v1/merchants",
      "/management/v1/sales-units",
      "/management/v1/partners/price-packages",
    ],
    partnerPaths: ["/management/v1/partners/whoami", "/management/v1/partners/price-packages"],
    methods: { unit: "GET, PATCH", order: "GET, DELETE" },
    malformedPaths: [
      ["an MSN of four digits", "GET", unitPath("1234"), "path/msn"],
      ["an MSN that is not a number", "GET", "/management/v1/api-quality/sales-units/acme", "path/msn"],
      ["an organisation number of eight digits", "GET", "/management/v1/merchants/98765432", "path/orgno"],
      ["an order id that is no UUID", "DELETE", "/management/v1/product-orders/12345", "path/productOrderId"],
      ["half an escape", "GET", unitPath("%E0%A4"), "path/msn"],
    ],
    productType: "VIPPS_PA_NETT",
    productTypes: ["VIPPS_PA_NETT", "VIPPS_LOGG_INN", "VIPPS_CHECKOUT", "VIPPS_I_KASSA"],
    smallOrder: (changes) => smallOrder(changes),
    sample: sample2023,
    prefill: (caller, body = smallOrder(), key = crypto.randomUUID()) => prefill(caller, body, key),
    shownIn: ({ status, body }) =>
      status === 200 ? (body as { prefillStatus: string }).prefillStatus : status,
    shown: {
      received: "RECEIVED",
      opened: "RECEIVED",
      submitted: "PROCESSING",
      asked: "WAITING_FOR_MERCHANT",
      completed: "COMPLETED",
      rejected: "PROCESSING",
      expired: 404,
    },
    identity: (path) => ({
      instance: path,
      traceId: expect.stringMatching(new RegExp(`^${uuid}$`)) as unknown,
    }),
    otherMerchants: [],
    otherMsns: [],
    msnsIn: ({ body }) => (Array.isArray(body) ? body : (body as { msn: string[] }).msn) as string[],
    offers: ["POS standard", "In the shop"],
    operationsWithDefault: 13,
    responseValidators: responses2023,
  },
  {
    name: "2026-01",
    other: "2023-08",
    testEmulator: (options) => testEmulator({ edition: "2026-01", ...options }),
    ordersPath: "/management/v1/product-orders",
    prefillPath: "/portal/register/prefilled/",
    orderPath: (id) => `/management/v2/product-orders/${id}/details`,
    merchantPath: (orgno) => `/management/v1/merchants/${registerOf(orgno).scheme}/${orgno}`,
    belowMerchant: ["", "/sales-units"],
    unitPaths: (msn) => [unitPath(msn)],
    listPaths: [
      "/management/v1/sales-units",
      "/management/v2/product-orders?includeExpired=true",
      "/management/v1/partners/price-packages",
    ],
    partnerPaths: ["/management/v1/partners/price-packages"],
    methods: { unit: "GET", order: "GET" },
    malformedPaths: [
      ["an MSN of three digits", "GET", unitPath("123"), "path/msn"],
      ["an MSN that is not a number", "GET", unitPath("acme"), "path/msn"],
      ["an order id that is no UUID", "DELETE", "/management/v1/product-orders/12345", "path/productOrderId"],
      ["such an id", "GET", "/management/v2/product-orders/12345/details", "path/productOrderId"],
      ["half an escape", "GET", unitPath("%E0%A4"), "path/msn"],
    ],
    productType: "PAYMENT_INTEGRATION",
    productTypes: ["PAYMENT_INTEGRATION", "CASHIER", "CHECKOUT", "LOGIN", "DONATIONS"],
    smallOrder: smallOrderOf2026,
    sample: sample2026,
    prefill: (caller, body = smallOrderOf2026(), key = crypto.randomUUID()) =>
      prefill(caller, body, key, ordersOfBoth),
    shownIn: ({ status, body }) => (status === 200 ? (body as { status: string }).status : status),
    shown: {
      received: "RECEIVED",
      opened: "MERCHANT_VIEWED",
      submitted: "ORDER_SUBMITTED",
      asked: "ORDER_SUBMITTED",
      completed: "COMPLETED",
      rejected: "REJECTED",
      expired: "EXPIRED",
    },
    identity: () => ({ instance: expect.stringMatching(new RegExp(`^urn:uuid:${uuid}$`)) as unknown }),
    otherMerchants: ["99000015", "9900001-8"],
    otherMsns: ["1234567", "1234567890"],
    msnsIn: ({ body }) => (body as { msn: string }[]).map(({ msn }) => msn),
    offers: ["POS standard", "In the shop", "Checkout"],
    operationsWithDefault: 8,
    responseValidators: responses2026,
  },
];

function smallOrderOf2026(changes?: OrderChanges): object {
  return { ...smallOrder(changes), productType: "PAYMENT_INTEGRATION" };
}

/** Where both editions take orders, and where they delete them. */
export const ordersOfBoth = "/management/v1/product-orders";

/** Where both editions delete an order. */
export const deletionPath = (id: string): string => `${ordersOfBoth}/${id}`;

/** The edition of a name. */
export function editionOf(name: EditionName): EditionUnderTest {
  const edition = editionsUnderTest.find((each) => each.name === name);
  if (edition === undefined) throw new Error(`No test knows edition ${name}.`);
  return edition;
}
