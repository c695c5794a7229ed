import { createEmulator } from "../emulator/create-emulator.ts";
import type { Emulator } from "../emulator/emulator.ts";
import type { EmulatorOptions } from "../emulator/options.ts";
import type { EmulatorKeys } from "../emulator/signer.ts";
import type { ProductOrderSeed } from "../emulator/world/world-seed.ts";
import { someProduct } from "./contract.ts";
import type { JsonObject } from "./json.ts";

/** An emulator to compare answers with: the default world, with an order in each state that an order can be seen in. */
export function createTwin(edition: NonNullable<EmulatorOptions["edition"]>, document: JsonObject): Emulator {
  const productType = someProduct(document);
  if (productType === undefined) return createEmulator({ edition });
  const order = (index: number, rest: Partial<ProductOrderSeed>): ProductOrderSeed => ({
    orderId: `00000000-0000-4000-8000-00000000000${index}`,
    orgno: "987654321",
    partnerId: "123456",
    productType,
    ...rest,
  });
  return createEmulator({
    edition,
    world: {
      productOrders: [
        order(1, {}),
        order(2, { status: "opened" }),
        order(3, { status: "submitted" }),
        order(4, { status: "completed", msn: "123456" }),
        order(5, { status: "rejected" }),
      ],
    },
  });
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
