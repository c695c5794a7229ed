import type { Emulator } from "../../emulator/emulator.ts";
import type { OrderOnDesk } from "../../emulator/people/back-office.ts";
import { WorldError } from "../../emulator/world/world-error.ts";
import type { Handlers } from "../../generated/control/handlers.ts";
import type * as wire from "../../generated/control/types.ts";
import { defined } from "./defined.ts";

const done = { status: 204, body: undefined } as const;

/** Vipps MobilePay's side, and the register of organisations. */
export function backOfficeHandlers({
  backOffice,
  register,
}: Pick<Emulator, "backOffice" | "register">): Pick<
  Handlers,
  | "listOrders"
  | "receiveOrder"
  | "getOrder"
  | "approveOrder"
  | "requestInformation"
  | "rejectOrder"
  | "activateSalesUnit"
  | "deactivateSalesUnit"
  | "activateMerchant"
  | "deactivateMerchant"
  | "registerOrganisation"
> {
  const order = (orderId: string): { status: 200; body: wire.OrderOnDesk } => {
    const found = backOffice.orders.find((each) => each.orderId === orderId);
    if (found === undefined)
      throw new WorldError("unknown-product-order", `There is no product order ${orderId}.`);
    return { status: 200, body: onDesk(found) };
  };
  return {
    listOrders: () => ({ status: 200, body: { orders: backOffice.orders.map(onDesk) } }),
    receiveOrder: ({ body }) => {
      const { form, ...received } = body;
      const { orderId } = backOffice.receiveOrder({ ...received, ...(form !== undefined && { form }) });
      return { status: 201, body: order(orderId).body };
    },
    getOrder: ({ path }) => order(path.orderId),
    approveOrder: ({ path }) => {
      backOffice.approve(path.orderId);
      return order(path.orderId);
    },
    requestInformation: ({ path, body }) => {
      backOffice.requestInformation(path.orderId, body.question);
      return order(path.orderId);
    },
    rejectOrder: ({ path, body }) => {
      backOffice.reject(path.orderId, body.reason);
      return order(path.orderId);
    },
    activateSalesUnit: ({ path }) => {
      backOffice.activateSalesUnit(path.msn);
      return done;
    },
    deactivateSalesUnit: ({ path }) => {
      backOffice.deactivateSalesUnit(path.msn);
      return done;
    },
    activateMerchant: ({ path }) => {
      backOffice.activateMerchant(path.orgno);
      return done;
    },
    deactivateMerchant: ({ path }) => {
      backOffice.deactivateMerchant(path.orgno);
      return done;
    },
    registerOrganisation: ({ path, body }) => {
      register.set({ orgno: path.orgno, ...body });
      return done;
    },
  };
}

function onDesk({ agreement, msn, questions, ...rest }: OrderOnDesk): wire.OrderOnDesk {
  return { ...rest, questions: questions.map((each) => ({ ...each })), ...defined({ agreement, msn }) };
}
