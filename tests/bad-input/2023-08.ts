import { createManagementClient } from "@vipps-management/client/2023-08";
import { fixtures } from "@vipps-management/testkit";

import { serveEdition } from "../support/served-emulator.ts";
import type { EditionToMisuse } from "./edition.ts";

const orders = "/management/v1/products/orders";
const order = fixtures.productOrderRequest();

export const edition2023: EditionToMisuse = {
  name: "2023-08",
  serve: async () => {
    const served = await serveEdition("2023-08", createManagementClient);
    const { productOrders } = served.partner;
    return { ...served, prefill: (changes) => productOrders.prefill({ ...order, ...changes }) };
  },
  orders,
  order,
  malformed: [
    ["/management/v1/sales-units/12a", "path/msn"],
    ["/management/v1/merchants/123", "path/orgno"],
    ["/management/v1/product-orders/12345", "path/productOrderId"],
  ],
  partnersOnly: ["/management/v1/partners/whoami", "/management/v1/partners/price-packages"],
  wrongMethods: [
    ["PUT", "/management/v1/sales-units/123456", ["GET", "PATCH"]],
    ["DELETE", "/management/v1/merchants", ["GET"]],
    ["GET", orders, ["POST"]],
  ],
  listed: ["/management/v1/sales-units", "/management/v1/merchants"],
};
