import type { pathOf } from "./addresses.ts";
import type { Stage, View } from "./view.ts";
import { merchantsView } from "./views/merchants.ts";
import { newOrderView } from "./views/new-order.ts";
import { orderView } from "./views/order.ts";
import { ordersView } from "./views/orders.ts";
import { salesUnitView } from "./views/sales-unit.ts";
import { salesUnitsView } from "./views/sales-units.ts";

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
