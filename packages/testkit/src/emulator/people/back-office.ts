import type { Links } from "../links.ts";
import { merchantName, setMerchantStatus } from "../world/merchants.ts";
import { formOf } from "../world/order-form.ts";
import { askMerchant, completeOrder, rejectOrder, submitOrder } from "../world/order-processing.ts";
import { orderOtherwise, orderWithId, statusOf } from "../world/product-orders.ts";
import type {
  MerchantAgreement,
  OrderForm,
  Party,
  ProductOrder,
  ProductOrderStatus,
  SalesUnit,
} from "../world/records.ts";
import { changeSalesUnit } from "../world/sales-units.ts";
import { isInSomeRegister } from "../world/registers.ts";
import type { Products } from "../world/seeded-world.ts";
import { WorldError } from "../world/world-error.ts";
import type { World } from "../world/world.ts";

/** What people at Vipps MobilePay do. Each act throws WorldError, with a code, when the world's rules do not allow it. */
export interface BackOffice {
  /** Every order there ever was, oldest first. */
  readonly orders: readonly OrderOnDesk[];
  /**
   * Approves a submitted order: the merchant and a new, connected sales unit exist from now on, and both parties get mail.
   *
   * @param orderId - The `prefilledOrderId`.
   * @throws WorldError, with code `unknown-product-order`, `illegal-transition`, `merchant-deactivated` or `no-agreement`.
   * @example
   * ```ts
   * const { msn } = emulator.backOffice.approve(order.prefilledOrderId);
   * ```
   */
  approve(orderId: string): { readonly msn: string };
  /**
   * Asks the merchant about a submitted order, by mail; the order waits until somebody answers in the portal.
   *
   * @throws WorldError, with code `unknown-product-order`, `illegal-transition` or `empty-text`.
   */
  requestInformation(orderId: string, question: string): void;
  /**
   * Declines an order. The merchant alone is told, by mail.
   *
   * @throws WorldError, with code `unknown-product-order`, `illegal-transition` or `empty-text`.
   */
  reject(orderId: string, reason: string): void;
  /**
   * Takes in an order that was not prefilled: by a template that Vipps MobilePay made for a partner, or made by the merchant
   * in the portal. It is submitted already, and names the partner.
   *
   * @throws WorldError, with code `unknown-partner`, `unknown-product` or `invalid-organisation`.
   * @example
   * ```ts
   * const { orderId } = emulator.backOffice.receiveOrder({
   *   origin: "template",
   *   partnerId: "123456",
   *   orgno: "987654321",
   *   productType: "PAYMENT_INTEGRATION",
   * });
   * ```
   */
  receiveOrder(order: ReceivedOrder): { readonly orderId: string };
  /** Throws WorldError, with code `unknown-sales-unit`. */
  activateSalesUnit(msn: string): void;
  /** Throws WorldError, with code `unknown-sales-unit`. */
  deactivateSalesUnit(msn: string): void;
  /** Throws WorldError, with code `unknown-merchant`. */
  activateMerchant(orgno: string): void;
  /** Hides the merchant and all its sales units from the API. Throws WorldError, with code `unknown-merchant`. */
  deactivateMerchant(orgno: string): void;
}

/** An order that comes in without having been prefilled. */
export interface ReceivedOrder {
  readonly origin: "template" | "manual";
  /** The partner that it names. */
  readonly partnerId: string;
  /** The number of the company that it is for. */
  readonly orgno: string;
  /** In the words of the emulated edition. */
  readonly productType: string;
  /** What its form says. */
  readonly form?: OrderForm;
}

/** An order as the back office sees it. */
export interface OrderOnDesk {
  readonly orderId: string;
  /** The merchant's link to it. */
  readonly prefillUrl: string;
  readonly status: ProductOrderStatus;
  /** How it came. */
  readonly origin: "prefill" | "template" | "manual";
  /** The one who prefilled it, or the partner that it names. */
  readonly prefilledBy: Party;
  readonly orgno: string;
  readonly merchantName: string;
  /** How far the merchant's agreement has come; `undefined` when there is none. */
  readonly agreement: MerchantAgreement["status"] | undefined;
  /** In the words of the emulated edition. */
  readonly productType: string;
  readonly form: OrderForm;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** What was asked and answered, oldest first. */
  readonly questions: ProductOrder["questions"];
  /** The sales unit that came of it. */
  readonly msn: string | undefined;
}

/** Makes the back office of a world. */
export function createBackOffice(world: World, links: Links, products: Products): BackOffice {
  const setUnitStatus = (msn: string, status: SalesUnit["status"]): void => {
    changeSalesUnit(world, msn, { status }, "Vipps MobilePay");
  };
  return {
    get orders() {
      return Array.from(world.state.productOrders.values(), (order) => onDesk(world, links, order));
    },
    approve: (orderId) => ({ msn: completeOrder(world, orderWithId(world, orderId)).msn }),
    requestInformation: (orderId, question) => {
      askMerchant(world, orderWithId(world, orderId), question);
    },
    reject: (orderId, reason) => {
      rejectOrder(world, orderWithId(world, orderId), reason);
    },
    receiveOrder: (received) => {
      const { origin, partnerId, orgno, productType, form = {} } = received;
      const product = Object.hasOwn(products, productType) ? products[productType] : undefined;
      if (product === undefined) {
        const known = Object.keys(products).join(", ");
        throw new WorldError("unknown-product", `There is no product ${productType}. There is ${known}.`);
      }
      if (!world.state.partners.has(partnerId))
        throw new WorldError("unknown-partner", `There is no partner ${partnerId}.`);
      if (!isInSomeRegister(orgno))
        throw new WorldError("invalid-organisation", `${orgno} is no number of a company.`);
      const prefilledBy = { kind: "partner", id: partnerId } as const;
      const order = orderOtherwise(world, {
        origin,
        prefilledBy,
        orgno,
        productType,
        ...product,
        supplied: form,
      });
      submitOrder(world, order);
      return { orderId: order.id };
    },
    activateSalesUnit: (msn) => {
      setUnitStatus(msn, "active");
    },
    deactivateSalesUnit: (msn) => {
      setUnitStatus(msn, "deactivated");
    },
    activateMerchant: (orgno) => {
      setMerchantStatus(world, orgno, "active");
    },
    deactivateMerchant: (orgno) => {
      setMerchantStatus(world, orgno, "deactivated");
    },
  };
}

function onDesk(world: World, links: Links, order: ProductOrder): OrderOnDesk {
  const {
    id,
    origin = "prefill",
    prefilledBy,
    orgno,
    productType,
    createdAt,
    expiresAt,
    questions,
    msn,
  } = order;
  return {
    orderId: id,
    prefillUrl: links.prefillUrl(id),
    status: statusOf(world, order),
    origin,
    prefilledBy,
    orgno,
    merchantName: merchantName(world, orgno),
    agreement: world.state.agreements.get(orgno)?.status,
    productType,
    form: formOf(order),
    createdAt,
    expiresAt,
    questions,
    msn,
  };
}
