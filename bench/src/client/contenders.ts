import { request } from "@octokit/request";
import { createManagementClient, webPlatform } from "@vipps-management/client/2026-01";
import { accessTokenSigner } from "@vipps-management/client/access-token";
import ky from "ky";
import { createFetch } from "ofetch";
import OpenAI from "openai";
import createOpenApiClient from "openapi-fetch";
import Stripe from "stripe";

import { contentType, route, unit } from "../emulator/route.ts";
import { address, order, orders, type Paths, salesUnits } from "./calls.ts";

/** Somebody who makes the two calls: a look-up and an order. Each is made as its documentation shows it, with what is on by itself. */
export interface Contender {
  readonly name: string;
  readonly get: () => Promise<unknown>;
  readonly post: () => Promise<unknown>;
}

/** What every contender is given in place of the network: an answer made anew for each call, as a real one is. */
export type Transport = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const answer = JSON.stringify(unit);

/** Answers at once: what is measured is the client and nothing else. */
export const stubbed: Transport = () =>
  Promise.resolve(new Response(answer, { headers: { "content-type": contentType } }));

const keys = { clientId: "id", clientSecret: "secret", subscriptionKey: "key" };
const headers = { authorization: "Bearer token", "ocp-apim-subscription-key": "key" };

/** Ours, with all its layers: trace, deadline, retries, signing, decoding. */
export function ours(transport: Transport): Contender {
  const token = JSON.stringify({ access_token: "token", expires_in: "3600", expires_on: "4102444800" });
  const fetch = (url: string, init: RequestInit): Promise<Response> =>
    url.includes("/accesstoken/") ? Promise.resolve(new Response(token)) : transport(url, init);
  const platform = { ...webPlatform, fetch, signer: accessTokenSigner(keys) };
  const management = createManagementClient({ platform, baseUrl: address });
  return {
    name: "vipps-management",
    get: () => management.salesUnits.get({ msn: unit.msn }),
    post: () => management.productOrders.prefill(order),
  };
}

export function bareFetch(transport: Transport): Contender {
  const post = {
    method: "POST",
    headers: { ...headers, "content-type": "application/json", "idempotency-key": "key" },
  };
  return {
    name: "fetch",
    get: async () => (await transport(address + route, { headers })).json() as Promise<unknown>,
    post: async () =>
      (
        await transport(address + orders, { ...post, body: JSON.stringify(order) })
      ).json() as Promise<unknown>,
  };
}

export function openApiFetch(transport: Transport): Contender {
  const client = createOpenApiClient<Paths>({ baseUrl: address, fetch: transport, headers });
  const idempotent = { header: { "Idempotency-Key": "key" } };
  return {
    name: "openapi-fetch",
    get: () => client.GET(salesUnits, { params: { path: { msn: unit.msn } } }),
    post: () => client.POST(orders, { params: idempotent, body: order }),
  };
}

export function kyClient(transport: Transport): Contender {
  const client = ky.create({ prefixUrl: address, fetch: transport, headers });
  const post = { json: order, headers: { "idempotency-key": "key" } };
  return {
    name: "ky",
    get: () => client.get(route.slice(1)).json(),
    post: () => client.post(orders.slice(1), post).json(),
  };
}

export function ofetchClient(transport: Transport): Contender {
  const defaults = { baseURL: address, headers, timeout: 20_000 };
  const client = createFetch({ fetch: transport, defaults });
  const post = { method: "POST", body: order, headers: { "idempotency-key": "key" } } as const;
  return { name: "ofetch", get: () => client(route), post: () => client(orders, post) };
}

export function octokit(transport: Transport): Contender {
  const client = request.defaults({ baseUrl: address, headers, request: { fetch: transport } });
  return {
    name: "@octokit/request",
    get: () => client(`GET ${salesUnits}`, { msn: unit.msn }),
    post: () => client(`POST ${orders}`, { ...order, headers: { "idempotency-key": "key" } }),
  };
}

export function stripe(transport: Transport): Contender {
  const { hostname, port } = new URL(address);
  const client = new Stripe("sk_test", {
    host: hostname,
    port,
    protocol: "http",
    telemetry: false,
    httpClient: Stripe.createFetchHttpClient(transport),
  });
  return {
    name: "stripe",
    get: () => client.rawRequest("GET", route),
    post: () => client.rawRequest("POST", orders, { ...order }, { idempotencyKey: "key" }),
  };
}

export function openAi(transport: Transport): Contender {
  const client = new OpenAI({ apiKey: "key", baseURL: address, fetch: transport });
  return {
    name: "openai",
    get: () => client.get(route),
    post: () => client.post(orders, { body: order, idempotencyKey: "key" }),
  };
}
