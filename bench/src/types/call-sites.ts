/** A client as a program types it: what is imported once, and a call of each kind. */
export interface Client {
  readonly name: string;
  readonly imports: string;
  readonly calls: readonly string[];
}

const order = `{ businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" }, productType: "PAYMENT_INTEGRATION", salesUnitName: "ACME" }`;

export const own: Client = {
  name: "vipps-management",
  imports: `import { createManagementClient } from "@vipps-management/client/2026-01";
    export const management = createManagementClient();`,
  calls: [
    `management.salesUnits.get({ msn: "123456" })`,
    `management.merchants.salesUnits({ scheme: "business:NO:ORG", id: "987654321" })`,
    `management.partners.pricePackages()`,
    `management.productOrders.prefill(${order})`,
    `management.productOrders.get({ productOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099" })`,
    `management.productOrders.list({ includeExpired: true })`,
  ],
};

export const others: readonly Client[] = [
  {
    name: "openapi-fetch, with our types",
    imports: `import createClient from "openapi-fetch";
      import type { paths } from "../../../packages/client/src/generated/2026-01/types.ts";
      export const client = createClient<paths>();`,
    calls: [
      `client.GET("/management/v1/sales-units/{msn}", { params: { path: { msn: "123456" } } })`,
      `client.GET("/management/v1/merchants/{scheme}/{id}/sales-units", { params: { path: { scheme: "business:NO:ORG", id: "987654321" } } })`,
      `client.GET("/management/v1/partners/price-packages")`,
      `client.POST("/management/v1/product-orders", { body: ${order} })`,
      `client.GET("/management/v2/product-orders/{productOrderId}/details", { params: { path: { productOrderId: "81b83246-5c19-7b94-875b-ea6d1114f099" } } })`,
      `client.GET("/management/v2/product-orders", { params: { query: { includeExpired: true } } })`,
    ],
  },
  {
    name: "stripe",
    imports: `import Stripe from "stripe";
      export const stripe = new Stripe("sk_test");`,
    calls: [
      `stripe.customers.retrieve("cus_1")`,
      `stripe.customers.list({ limit: 3 })`,
      `stripe.products.list()`,
      `stripe.paymentIntents.create({ amount: 2000, currency: "nok", description: "ACME" })`,
      `stripe.paymentIntents.retrieve("pi_1")`,
      `stripe.subscriptions.list({ status: "all" })`,
    ],
  },
  {
    name: "openai",
    imports: `import OpenAI from "openai";
      export const openai = new OpenAI({ apiKey: "key" });`,
    calls: [
      `openai.models.retrieve("one")`,
      `openai.files.list({ limit: 3 })`,
      `openai.models.list()`,
      `openai.responses.create({ model: "gpt-5", input: "ACME", temperature: 0 })`,
      `openai.responses.retrieve("resp_1")`,
      `openai.batches.list({ limit: 3 })`,
    ],
  },
];
