import { createEmulator } from "../emulator/create-emulator.ts";
import type { Emulator } from "../emulator/emulator.ts";
import type { EmulatorOptions } from "../emulator/options.ts";
import type { EmulatorKeys } from "../emulator/signer.ts";
import type { ProductOrderSeed } from "../emulator/world/world-seed.ts";
import { someProduct } from "./contract.ts";
import { type Identifiers, noIdentifiers } from "./identifiers.ts";
import type { JsonObject } from "./json.ts";

/** An emulator to compare answers with, and what can be asked of it besides what its lists name. */
export interface Twin {
  readonly emulator: Emulator;
  readonly identifiers: Identifiers;
}

/** The states that an order can be seen in, each with what it needs. */
const states: readonly Partial<ProductOrderSeed>[] = [
  {},
  { status: "opened" },
  { status: "submitted" },
  { status: "completed", msn: "123456" },
  { status: "rejected" },
];

/** Makes one: the default world, with an order in each state. */
export function createTwin(edition: NonNullable<EmulatorOptions["edition"]>, document: JsonObject): Twin {
  const productType = someProduct(document);
  const productOrders = states.map((state, index): ProductOrderSeed => ({
    orderId: `00000000-0000-4000-8000-00000000000${index}`,
    orgno: "987654321",
    partnerId: "123456",
    productType: productType ?? "",
    ...state,
  }));
  if (productType === undefined)
    return { emulator: createEmulator({ edition }), identifiers: noIdentifiers() };
  return {
    emulator: createEmulator({ edition, world: { productOrders } }),
    identifiers: { ...noIdentifiers(), orders: new Set(productOrders.map(({ orderId }) => orderId)) },
  };
}

/** The emulator's keys that are of the same kind as somebody's. */
export function keysLike(
  emulator: Emulator,
  { kind }: EmulatorKeys,
  owner: "partner" | "merchant",
): EmulatorKeys {
  const { partner, merchant, management } = emulator.credentials;
  if (kind === "management") return management;
  return owner === "merchant" ? merchant : partner;
}
