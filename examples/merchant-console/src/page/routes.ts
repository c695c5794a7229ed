import type { IconName } from "./parts/icon.ts";
import type { Stage, View } from "./view.ts";
import { merchantsView } from "./views/merchants.ts";
import { newOrderView } from "./views/new-order.ts";
import { orderView } from "./views/order.ts";
import { ordersView } from "./views/orders.ts";
import { salesUnitView } from "./views/sales-unit.ts";
import { salesUnitsView } from "./views/sales-units.ts";

/** The parts of the console, as the navigation has them. */
export const sections = [
  { name: "merchants", label: "Merchants" },
  { name: "sales-units", label: "Sales units" },
  { name: "new-order", label: "New order" },
  { name: "orders", label: "Orders" },
] as const satisfies readonly { readonly name: IconName; readonly label: string }[];

/** The address of a view within the page: `addressOf("sales-units", "123456")`. */
export function addressOf(...path: readonly [section: string, ...values: string[]]): string {
  return `#/${path.map(encodeURIComponent).join("/")}`;
}

/** The section and the values of an address; the first section when it has none. */
export function pathOf(hash: string): readonly [section: string, ...values: string[]] {
  const [section = "", ...values] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  return sections.some(({ name }) => name === section) ? [section, ...values] : [sections[0].name];
}

/** What an address leads to. */
export function viewAt([section, ...values]: ReturnType<typeof pathOf>, stage: Stage): View {
  const [value] = values;
  switch (section) {
    case "sales-units":
      return value ? salesUnitView(stage, value) : salesUnitsView(stage);
    case "new-order":
      return newOrderView(stage);
    case "orders":
      return value ? orderView(stage, value) : ordersView(stage);
    default:
      return merchantsView(stage, values);
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // somebody has typed a percent sign
  }
}
