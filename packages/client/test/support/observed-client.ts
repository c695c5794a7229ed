import {
  createManagementClient,
  type ManagementClient,
  type ProductOrderRequest,
} from "../../src/2023-08.ts";
import { createManagementClient as createClient2026 } from "../../src/2026-01.ts";
import type { ClientOptions } from "../../src/options.ts";
import { type Platform, type PlatformRequestInit, webPlatform } from "../../src/platform.ts";

/** A request as the platform was asked to send it. */
export interface Observed {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly init: PlatformRequestInit;
}

/** Whether a request is for a token, of either kind of keys. */
export function isTokenRequest({ url }: Pick<Observed, "url">): boolean {
  return url.pathname === "/accesstoken/get" || url.pathname === "/miami/v1/token";
}

/** Answers a request in a test. */
export type Answerer = (request: Observed) => Promise<Response> | Response;

/** What a platform was asked to do. */
export interface Observations {
  readonly sent: Observed[];
  /** How long it was asked to sleep, in milliseconds; it never really does. */
  readonly slept: number[];
}

/** A platform whose `fetch` is the test's own function, and whose time passes only by sleeping. */
export function observedPlatform(answer: Answerer): Observations & { platform: Platform } {
  const sent: Observed[] = [];
  const slept: number[] = [];
  let now = Date.parse("2026-01-05T09:00:00Z");
  const platform: Platform = {
    ...webPlatform,
    now: () => now,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
    fetch: async (url, init) => {
      const body = init.body === undefined ? undefined : new TextDecoder().decode(init.body);
      const observed = { method: init.method, url: new URL(url), headers: init.headers, body, init };
      sent.push(observed);
      return answer(observed);
    },
  };
  return { platform, sent, slept };
}

/** A client on such a platform, pointed at a host that no name server knows. */
export function observedClient(
  answer: Answerer,
  options: ClientOptions = {},
  create = createManagementClient,
): Observations & { management: ManagementClient } {
  const { platform, sent, slept } = observedPlatform(answer);
  const management = create({
    baseUrl: "https://vipps.invalid",
    ...options,
    platform: { ...platform, ...options.platform },
  });
  return { management, sent, slept };
}

const businessIdentifier = { scheme: "business:NO:ORG", id: "987654321" };

/** Every edition's client on such a platform, in the types of the first: for tests of what all of them do alike. */
export const observedClients = [
  {
    name: "2023-08",
    observedClient: (answer: Answerer, options?: ClientOptions) => observedClient(answer, options),
    ordersPath: "/management/v1/products/orders",
    order: { businessIdentifier, productType: "VIPPS_PA_NETT" },
  },
  {
    name: "2026-01",
    observedClient: (answer: Answerer, options?: ClientOptions) =>
      observedClient(answer, options, createClient2026 as unknown as typeof createManagementClient),
    ordersPath: "/management/v1/product-orders" as "/management/v1/products/orders",
    order: { businessIdentifier, productType: "PAYMENT_INTEGRATION" } as unknown as ProductOrderRequest,
  },
] as const;

export function json(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init);
}
