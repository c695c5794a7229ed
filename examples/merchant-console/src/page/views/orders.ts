import type { ProductOrderDetails } from "@vipps-management/client/2026-01";

import { type Child, element } from "../parts/element.ts";
import { load } from "../parts/load.ts";
import { notice } from "../parts/notice.ts";
import { statusBadge } from "../parts/order-status.ts";
import { companyNumber, count, productName } from "../parts/words.ts";
import { addressOf } from "../addresses.ts";
import type { Stage, View } from "../view.ts";

/** Every order that names the partner, and how far each has come. */
export function ordersView({ management, signal, announce }: Stage): View {
  const found = element("section", { class: "found", "aria-label": "The orders" });
  void load(found, management.productOrders.list({}, { signal }), {
    signal,
    show: (orders) => {
      announce(`${count(orders.length, "order", "orders")}.`);
      return orders.length === 0 ? [notice("plain", "There are no orders yet.")] : [table(orders)];
    },
  });
  return {
    title: "Orders",
    content: [
      element("p", { class: "lead" }, "Choose one to follow it. Orders that have lapsed are not listed."),
      found,
    ],
  };
}

function table(orders: readonly ProductOrderDetails[]): HTMLElement {
  const heads = ["Order", "Merchant", "Product", "Status", "Sales unit"].map((name, index) =>
    element("th", { scope: "col", class: index === 2 || index === 4 ? "wide" : undefined }, name),
  );
  return element(
    "table",
    {},
    element("caption", { class: "unseen" }, "Orders"),
    element("thead", {}, element("tr", {}, ...heads)),
    element("tbody", {}, ...orders.map(row)),
  );
}

function row(order: ProductOrderDetails): HTMLElement {
  const { productOrderId, businessIdentifier, productType, status, salesUnit } = order;
  return element(
    "tr",
    {},
    element("th", { scope: "row", class: "number" }, linkTo(productOrderId)),
    element("td", { class: "number" }, companyNumber(businessIdentifier)),
    element("td", { class: "wide" }, productName(productType)),
    element("td", {}, statusBadge(status)),
    element("td", { class: "wide" }, salesUnit?.name),
  );
}

/** An order is told from others by the beginning of its id. */
function linkTo(productOrderId: string | undefined): Child {
  if (productOrderId === undefined) return "–";
  return element("a", { href: addressOf("orders", productOrderId) }, productOrderId.slice(0, 8));
}
