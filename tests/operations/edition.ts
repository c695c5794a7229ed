import type { EditionName } from "@vipps-management/testkit";

import type { ServedEmulator } from "../support/served-emulator.ts";

/** What both editions' clients can do, in words that belong to neither. */
export interface Uses {
  /** Prefills an order, with the official sample for a company without an agreement. */
  prefill(): Promise<{ readonly prefilledOrderId: string; readonly prefillUrl: string }>;
  /** The status of an order. */
  statusOf(productOrderId: string): Promise<string>;
  remove(productOrderId: string): Promise<void>;
  salesUnit(msn: string): Promise<object>;
  merchant(orgno: string): Promise<object>;
  msns(): Promise<readonly string[]>;
  msnsOf(orgno: string): Promise<readonly string[]>;
  /** How a call of a sales unit ended, and after how many attempts. */
  callOfSalesUnit(msn: string): Promise<{ readonly status: number; readonly attempts: number }>;
}

/** A named method that reads, where it reads from, and what it gives in the default world. */
export interface Reading<Client> {
  readonly operationId: string;
  readonly path: string;
  readonly call: (management: Client) => Promise<unknown>;
  readonly expected: unknown;
}

/** An edition with its client, as a test of both uses it. */
export interface EditionInUse<Client> {
  readonly name: EditionName;
  readonly serve: () => Promise<ServedEmulator<Client>>;
  readonly uses: (management: Client) => Uses;
  readonly readings: readonly Reading<Client>[];
  readonly ordersPath: string;
  readonly orderPath: (productOrderId: string) => string;
  readonly sample: () => object;
  /** What is told of an order that was just prefilled. */
  readonly detailsOf: (order: { readonly prefilledOrderId: string; readonly prefillUrl: string }) => object;
  /** The sales units of the default world that the partner sees. */
  readonly msns: readonly string[];
}
