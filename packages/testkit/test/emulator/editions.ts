import type { EditionName } from "../../src/generated/editions.ts";
import { registerOf } from "../../src/emulator/world/registers.ts";
import { type Seen, smallOrder } from "./support.ts";

// What a test of both editions needs to know of each: where it finds things, and what it calls them.

/** What a test changes in an order. */
export interface OrderChanges {
  readonly salesUnitName?: string;
  readonly salesUnitLogo?: string;
  readonly annualTurnover?: number;
  readonly businessIdentifier?: { readonly scheme: string; readonly id: string };
}

/** An edition as the tests of both see it. */
export interface EditionUnderTest {
  readonly name: EditionName;
  /** The path of the links to orders. */
  readonly prefillPath: string;
  /** Where the details of an order are. */
  readonly orderPath: (id: string) => string;
  readonly merchantPath: (orgno: string) => string;
  /** A small order for a merchant that has an agreement. */
  readonly smallOrder: (changes?: OrderChanges) => object;
  /** The status in the details of an order, or the HTTP status when there are none. */
  readonly shownIn: (seen: Seen) => unknown;
  /** What is shown of an order in each of its states. */
  readonly shown: Readonly<
    Record<"received" | "opened" | "submitted" | "asked" | "completed" | "rejected" | "expired", unknown>
  >;
  /** The merchants of the default world that only this edition shows. */
  readonly otherMerchants: readonly string[];
  /** The MSNs in the answer of a list of sales units. */
  readonly msnsIn: (seen: Seen) => readonly string[];
}

/** Every edition there is. */
export const editionsUnderTest: readonly EditionUnderTest[] = [
  {
    name: "2023-08",
    prefillPath: "/portal/register/vippspanett/",
    orderPath: (id) => `/management/v1/product-orders/${id}`,
    merchantPath: (orgno) => `/management/v1/merchants/${orgno}`,
    smallOrder: (changes) => smallOrder(changes),
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
    otherMerchants: [],
    msnsIn: ({ body }) => (Array.isArray(body) ? body : (body as { msn: string[] }).msn) as string[],
  },
  {
    name: "2026-01",
    prefillPath: "/portal/register/prefilled/",
    orderPath: (id) => `/management/v2/product-orders/${id}/details`,
    merchantPath: (orgno) => `/management/v1/merchants/${registerOf(orgno).scheme}/${orgno}`,
    smallOrder: (changes) => ({ ...smallOrder(changes), productType: "PAYMENT_INTEGRATION" }),
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
    otherMerchants: ["99000015", "9900001-8"],
    msnsIn: ({ body }) => (body as { msn: string }[]).map(({ msn }) => msn),
  },
];

/** Where both editions take orders, and where they delete them. */
export const ordersOfBoth = "/management/v1/product-orders";

/** The edition of a name. */
export function editionOf(name: EditionName): EditionUnderTest {
  const edition = editionsUnderTest.find((each) => each.name === name);
  if (edition === undefined) throw new Error(`No test knows edition ${name}.`);
  return edition;
}
