import * as edition2023 from "../../src/2023-08.ts";
import * as edition2026 from "../../src/2026-01.ts";
import type { ClientOptions } from "../../src/options.ts";
import { type Answerer, type Observations, observedPlatform } from "./observed-client.ts";

/** A named method of an edition, with one call of it. */
export interface NamedMethod {
  readonly operationId: string;
  /** The method and the path that the call is to send. */
  readonly sends: string;
  /** Whether production offers the operation. */
  readonly offered: boolean;
  /** Whether it gives nothing, or a list, or an object. */
  readonly gives: "list" | "nothing" | "object";
  /** Makes a client, and the call with it. */
  readonly carryOut: (
    answer: Answerer,
    options?: ClientOptions,
  ) => Observations & { readonly result: Promise<unknown> };
}

type Row<Client> = readonly [
  operationId: string,
  sends: string,
  call: (management: Client) => Promise<unknown>,
  notes?: { readonly offered?: false; readonly gives?: NamedMethod["gives"] },
];

function edition<Client>(
  name: string,
  create: (options: ClientOptions) => Client,
  rows: readonly Row<Client>[],
): { readonly name: string; readonly methods: readonly NamedMethod[] } {
  const methods = rows.map(
    ([operationId, sends, call, { offered = true, gives = "object" as const } = {}]): NamedMethod => ({
      operationId,
      sends,
      offered,
      gives,
      carryOut: (answer: Answerer, options: ClientOptions = {}) => {
        const { platform, ...observations } = observedPlatform(answer);
        const management = create({ baseUrl: "https://vipps.invalid", ...options, platform });
        return { ...observations, result: call(management) };
      },
    }),
  );
  return { name, methods };
}

const productOrderId = "81b83246-5c19-7b94-875b-ea6d1114f099";
const business = { scheme: "business:NO:ORG", id: "987654321" };

/** Every edition, with one call of each of its named methods. */
export const editions = [
  edition("2023-08", edition2023.createManagementClient, [
    ["getAllMerchants", "GET /management/v1/merchants", (m) => m.merchants.list(), { offered: false }],
    [
      "getMerchant",
      "GET /management/v1/merchants/987654321",
      (m) => m.merchants.get({ orgno: 987654321 }),
      { offered: false },
    ],
    [
      "getMerchantContracts",
      "GET /management/v1/merchants/987654321/contracts",
      (m) => m.merchants.contracts({ orgno: "987654321" }),
      { offered: false },
    ],
    [
      "getMerchantSalesUnits",
      "GET /management/v1/merchants/987654321/sales-units",
      (m) => m.merchants.salesUnits({ orgno: "987654321" }),
      { gives: "list" },
    ],
    ["getAllSalesUnits", "GET /management/v1/sales-units", (m) => m.salesUnits.list(), { offered: false }],
    ["getMsn", "GET /management/v1/sales-units/123456", (m) => m.salesUnits.get({ msn: "123456" })],
    [
      "updateMsn",
      "PATCH /management/v1/sales-units/123456",
      (m) => m.salesUnits.update({ msn: "123456" }, { name: "New" }),
      { offered: false, gives: "nothing" },
    ],
    [
      "orderProduct",
      "POST /management/v1/products/orders",
      (m) => m.productOrders.prefill({ businessIdentifier: business, productType: "VIPPS_PA_NETT" }),
    ],
    [
      "productOrderDetails",
      `GET /management/v1/product-orders/${productOrderId}`,
      (m) => m.productOrders.get({ productOrderId }),
      { offered: false },
    ],
    [
      "deleteProductOrder",
      `DELETE /management/v1/product-orders/${productOrderId}`,
      (m) => m.productOrders.delete({ productOrderId }),
      { offered: false, gives: "nothing" },
    ],
    [
      "getPartnerWhoami",
      "GET /management/v1/partners/whoami",
      (m) => m.partners.whoami(),
      { offered: false },
    ],
    [
      "getPartnerPricePackages",
      "GET /management/v1/partners/price-packages",
      (m) => m.partners.pricePackages(),
      { gives: "list" },
    ],
    [
      "getApiQuality",
      "GET /management/v1/api-quality/sales-units/123456",
      (m) => m.apiQuality.get({ msn: "123456" }),
      { offered: false },
    ],
  ]),
  edition("2026-01", edition2026.createManagementClient, [
    [
      "getMerchantByBusinessIdentifier",
      "GET /management/v1/merchants/business%3ANO%3AORG/987654321",
      (m) => m.merchants.get(business),
    ],
    [
      "getSalesUnitsByBusinessIdentifier",
      "GET /management/v1/merchants/business%3AFI%3AY-tunnus/3330214-4/sales-units",
      (m) => m.merchants.salesUnits({ scheme: "business:FI:Y-tunnus", id: "3330214-4" }),
      { gives: "list" },
    ],
    ["getAllSalesUnits", "GET /management/v1/sales-units", (m) => m.salesUnits.list(), { gives: "list" }],
    ["getMsn", "GET /management/v1/sales-units/1234567890", (m) => m.salesUnits.get({ msn: "1234567890" })],
    [
      "orderProduct",
      "POST /management/v1/product-orders",
      (m) => m.productOrders.prefill({ businessIdentifier: business, productType: "PAYMENT_INTEGRATION" }),
    ],
    [
      "deleteProductOrder",
      `DELETE /management/v1/product-orders/${productOrderId}`,
      (m) => m.productOrders.delete({ productOrderId }),
      { gives: "nothing" },
    ],
    [
      "getProductOrders",
      "GET /management/v2/product-orders",
      (m) => m.productOrders.list(),
      { gives: "list" },
    ],
    [
      "getProductOrders",
      "GET /management/v2/product-orders?includeExpired=true",
      (m) => m.productOrders.list({ includeExpired: true }),
      { gives: "list" },
    ],
    [
      "getProductOrderDetails",
      `GET /management/v2/product-orders/${productOrderId}/details`,
      (m) => m.productOrders.get({ productOrderId }),
    ],
    [
      "getPartnerPricePackages",
      "GET /management/v1/partners/price-packages",
      (m) => m.partners.pricePackages(),
      { gives: "list" },
    ],
  ]),
];
