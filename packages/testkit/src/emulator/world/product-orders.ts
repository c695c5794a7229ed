import { isoTime } from "../clock.ts";
import { magicValues } from "./magic-values.ts";
import { withoutBlankLogo } from "./order-form.ts";
import { isSameParty } from "./parties.ts";
import type { Party, ProductOrder, ProductOrderStatus, StoredOrderStatus } from "./records.ts";
import { WorldError } from "./world-error.ts";
import { timestamp, type World } from "./world.ts";

/** Something that can be done with a product order. */
export type OrderAct = "open" | "fillIn" | "submit" | "ask" | "answer" | "complete" | "reject" | "delete";

interface Transition {
  readonly from: readonly ProductOrderStatus[];
  readonly to: StoredOrderStatus;
}

/**
 * Every act on an order: the states in which it is possible, and the state that it leads to. Opening a link twice
 * changes nothing; no act leads back but the merchant's answer, after which the order is processed as before.
 */
const transitions: Readonly<Record<OrderAct, Transition>> = {
  open: { from: ["received", "opened"], to: "opened" },
  fillIn: { from: ["opened"], to: "opened" },
  submit: { from: ["opened"], to: "submitted" },
  ask: { from: ["submitted"], to: "needs-information" },
  answer: { from: ["needs-information"], to: "submitted" },
  complete: { from: ["submitted"], to: "completed" },
  reject: { from: ["submitted", "needs-information"], to: "rejected" },
  delete: { from: ["received", "opened"], to: "deleted" },
};

/** The state of an order at this moment: one that was not submitted in time has expired (rule `expiryInstant`). */
export function statusOf(world: World, { status, expiresAt }: ProductOrder): ProductOrderStatus {
  const canExpire = status === "received" || status === "opened";
  return canExpire && world.clock.now() >= Date.parse(expiresAt) ? "expired" : status;
}

/** Whether something can be done with an order now. */
export function can(world: World, name: OrderAct, order: ProductOrder): boolean {
  return transitions[name].from.includes(statusOf(world, order));
}

/**
 * Refuses what cannot be done with an order now.
 *
 * @throws WorldError `illegal-transition`.
 */
export function assertCan(world: World, name: OrderAct, order: ProductOrder): void {
  if (can(world, name, order)) return;
  const needed = transitions[name].from.join(" or ");
  throw new WorldError(
    "illegal-transition",
    `The product order ${order.id} is ${statusOf(world, order)}; it has to be ${needed} for somebody to ${wordsFor[name]}.`,
  );
}

const wordsFor: Readonly<Record<OrderAct, string>> = {
  open: "open its link",
  fillIn: "fill in its form",
  submit: "submit it",
  ask: "ask the merchant about it",
  answer: "answer a question about it",
  complete: "approve it",
  reject: "decline it",
  delete: "delete it",
};

/** Does something with an order, and changes what changes with it; throws as `assertCan` does. */
export function act(
  world: World,
  name: OrderAct,
  order: ProductOrder,
  changes: Partial<ProductOrder> = {},
): ProductOrder {
  assertCan(world, name, order);
  const changed: ProductOrder = { ...order, ...changes, status: transitions[name].to };
  world.state.productOrders.set(order.id, changed);
  return changed;
}

/** What is known of an order when it is prefilled. */
export type Prefill = Pick<
  ProductOrder,
  "prefilledBy" | "orgno" | "productType" | "configuration" | "neededFields" | "supplied"
>;

const millisecondsOfADay = 86_400_000;

/** When an order expires that was made at a time in milliseconds since 1970. Rule `orderLifetimeDays`. */
export function expiryOf(createdAt: number, { orderLifetimeDays }: World["rules"]): string {
  return isoTime(createdAt + orderLifetimeDays * millisecondsOfADay);
}

/** Makes an order, another one each time. Rules `severalOrders`, `magicValues`. */
export function prefillOrder(world: World, prefill: Prefill): ProductOrder {
  const isBlank = prefill.orgno === magicValues.organisations.blankForm;
  return putNewOrder(world, {
    ...prefill,
    supplied: isBlank ? {} : withoutBlankLogo(prefill.supplied),
  });
}

/**
 * Makes an order that was not prefilled: its form has been filled in, by a template's and the merchant's own words, and is
 * about to be submitted. Rule `otherOrders`.
 */
export function orderOtherwise(
  world: World,
  { origin, ...filled }: Prefill & Required<Pick<ProductOrder, "origin">>,
): ProductOrder {
  const order = putNewOrder(world, { ...filled, origin, supplied: {} });
  return act(world, "open", order, { filledIn: filled.supplied });
}

function putNewOrder(world: World, known: Prefill & Pick<ProductOrder, "origin">): ProductOrder {
  const order: ProductOrder = {
    id: world.random.uuid(),
    ...known,
    filledIn: {},
    createdAt: timestamp(world),
    expiresAt: expiryOf(world.clock.now(), world.rules),
    status: "received",
    questions: [],
  };
  world.state.productOrders.set(order.id, order);
  return order;
}

/**
 * The order with an id.
 *
 * @throws WorldError `unknown-product-order`.
 */
export function orderWithId(world: World, id: string): ProductOrder {
  const order = world.state.productOrders.get(id);
  if (order === undefined) throw new WorldError("unknown-product-order", `There is no product order ${id}.`);
  return order;
}

/** An order as it is seen at this moment. */
export interface VisibleOrder {
  readonly order: ProductOrder;
  readonly status: Exclude<ProductOrderStatus, "deleted">;
}

/** An order as its maker, or the partner that it names, sees it: gone when it was deleted. Rule `ordersOfTheirMaker`. */
export function visibleOrder(world: World, party: Party, id: string): VisibleOrder | undefined {
  const order = world.state.productOrders.get(id);
  return order === undefined ? undefined : asSeenBy(world, party, order);
}

/** All that a party sees, oldest first. */
export function visibleOrders(world: World, party: Party): VisibleOrder[] {
  return Array.from(
    world.state.productOrders.values(),
    (order) => asSeenBy(world, party, order) ?? [],
  ).flat();
}

function asSeenBy(world: World, party: Party, order: ProductOrder): VisibleOrder | undefined {
  if (!isSameParty(order.prefilledBy, party)) return undefined;
  const status = statusOf(world, order);
  return status === "deleted" ? undefined : { order, status };
}
