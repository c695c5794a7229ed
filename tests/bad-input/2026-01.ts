import { createManagementClient } from "@vipps-management/client/2026-01";
import { fixtures } from "@vipps-management/testkit/2026-01";

import { serveEdition } from "../support/served-emulator.ts";
import type { EditionToMisuse } from "./edition.ts";

const orders = "/management/v1/product-orders";
const order = fixtures.productOrderRequest();

export const edition2026: EditionToMisuse = {
  name: "2026-01",
  serve: async () => {
    const served = await serveEdition("2026-01", createManagementClient);
    const { productOrders } = served.partner;
    return { ...served, prefill: (changes) => productOrders.prefill({ ...order, ...changes }) };
  },
  orders,
  order,
  malformed: [
    ["/management/v1/sales-units/12a", "path/msn"],
    ["/management/v1/merchants/business:NO:ORG/%ff", "path/id"],
    ["/management/v2/product-orders/12345/details", "path/productOrderId"],
    ["/management/v2/product-orders?includeExpired=perhaps", "query/includeExpired"],
  ],
  partnersOnly: ["/management/v1/partners/price-packages"],
  wrongMethods: [
    ["PATCH", "/management/v1/sales-units/123456", ["GET"]],
    ["DELETE", "/management/v2/product-orders", ["GET"]],
    ["GET", orders, ["POST"]],
  ],
  listed: ["/management/v1/sales-units", "/management/v2/product-orders?includeExpired=true"],
};
