import { createEmulator } from "../../src/emulator/create-emulator.ts";
import type { Emulator } from "../../src/emulator/emulator.ts";
import type { EmulatorOptions } from "../../src/emulator/options.ts";
import type { EmulatorKeys } from "../../src/emulator/signer.ts";
import type { ProductOrderRequest } from "../../src/generated/2023-08/types.ts";
import { productOrderRequest } from "../../src/samples/2023-08/fixtures.ts";

/** An emulator that compares each of its answers with the document. */
export function testEmulator(options: EmulatorOptions = {}): Emulator {
  return createEmulator({ validateResponses: true, ...options });
}

/** An answer that a test can look at. */
export interface Seen {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; `undefined` when there is none. */
  readonly body: unknown;
}

/** Headers and a body, the latter as a value for JSON or as raw text. */
export interface Message {
  readonly headers?: Record<string, string>;
  readonly json?: unknown;
  readonly text?: string;
}

/** Sends a request as it is. */
export async function send(
  emulator: Emulator,
  method: string,
  path: string,
  { headers, json, text }: Message = {},
): Promise<Seen> {
  const body = json === undefined ? text : JSON.stringify(json);
  const response = await emulator.fetch(`${emulator.baseUrl}${path}`, {
    method,
    headers: { ...(json !== undefined && { "content-type": "application/json" }), ...headers },
    ...(body !== undefined && { body }),
  });
  const answer = await response.text();
  const isJson = /^application\/(problem\+)?json/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    headers: response.headers,
    text: answer,
    body: isJson && answer !== "" ? (JSON.parse(answer) as unknown) : undefined,
  };
}

export type Caller = (method: string, path: string, message?: Message) => Promise<Seen>;

/** A caller with a token and, where its keys have one, a subscription key. It gets a new token when a day has passed. */
export async function callerWith(emulator: Emulator, keys: EmulatorKeys): Promise<Caller> {
  let headers = await keyHeaders(emulator, keys);
  let renewAt = emulator.clock.now() + 86_000_000;
  return async (method, path, message = {}) => {
    if (emulator.clock.now() >= renewAt) {
      headers = await keyHeaders(emulator, keys);
      renewAt = emulator.clock.now() + 86_000_000;
    }
    return send(emulator, method, path, { ...message, headers: { ...headers, ...message.headers } });
  };
}

/** The headers of an authenticated call. */
export async function keyHeaders(emulator: Emulator, keys: EmulatorKeys): Promise<Record<string, string>> {
  const token = (await fetchToken(emulator, keys)).body as { access_token: string };
  return {
    Authorization: `Bearer ${token.access_token}`,
    ...(keys.kind !== "management" && { "Ocp-Apim-Subscription-Key": keys.subscriptionKey }),
  };
}

/** The answer of the token endpoint that the keys are for. */
export function fetchToken(emulator: Emulator, keys: EmulatorKeys): Promise<Seen> {
  if (keys.kind === "management") {
    return send(emulator, "POST", "/miami/v1/token", {
      headers: {
        Authorization: `Basic ${btoa(`${keys.clientId}:${keys.clientSecret}`)}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      text: "grant_type=client_credentials",
    });
  }
  return send(emulator, "POST", "/accesstoken/get", {
    headers: {
      client_id: keys.clientId,
      client_secret: keys.clientSecret,
      "Ocp-Apim-Subscription-Key": keys.subscriptionKey,
    },
  });
}

export const ordersPath = "/management/v1/products/orders";
export const orderPath = (id: string): string => `/management/v1/product-orders/${id}`;
export const salesUnitPath = (msn: string): string => `/management/v1/sales-units/${msn}`;

/** What is answered to a prefill. */
export interface Prefilled {
  readonly prefilledOrderId: string;
  readonly prefillUrl: string;
}

/** Prefills an order with a key of its own; the guide's sample unless the body is given. */
export async function prefill(
  caller: Caller,
  body: unknown = productOrderRequest(),
  key: string = crypto.randomUUID(),
  path: string = ordersPath,
): Promise<Prefilled> {
  const seen = await caller("POST", path, { json: body, headers: { "Idempotency-Key": key } });
  if (seen.status !== 201) throw new Error(`The order was refused: ${seen.status} ${seen.text}`);
  return seen.body as Prefilled;
}

/** What makes an order one for a company without an agreement. */
export const newCompany = { businessIdentifier: { scheme: "business:NO:ORG", id: "998877665" } };

/** A small order for a merchant that has an agreement. */
export function smallOrder(changes: Partial<ProductOrderRequest> = {}): ProductOrderRequest {
  return {
    businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
    productType: "VIPPS_PA_NETT",
    salesUnitName: "ACME Oslo",
    website: { url: "https://example.com", termsUrl: "https://example.com/terms" },
    ...changes,
  };
}

/** Opens an order's link as the CEO and submits the form. */
export function submit(emulator: Emulator, prefillUrl: string): void {
  emulator.portal.open(prefillUrl, { person: emulator.people.ceo }).submit();
}

/** The code of the error that an act throws. */
export function codeOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return "no error";
}

/** The keys of a problem document's faults. */
export function faultKeys({ body }: Seen): (string | undefined)[] {
  return ((body as { extraDetails?: { key?: string }[] }).extraDetails ?? []).map(({ key }) => key);
}
