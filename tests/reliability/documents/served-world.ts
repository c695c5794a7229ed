import type { EditionName, Emulator } from "@vipps-management/testkit";
import { type EmulatorServer, serve } from "@vipps-management/testkit/server";

import type { Keys } from "./requests.ts";

/** What a request needs to know of the world that it is sent to. */
export interface World {
  /** The headers that each kind of caller is known by. */
  readonly headersOf: Readonly<Record<Keys, readonly (readonly [string, string])[]>>;
  /** The ids of the orders `ORDER-0` and so on. */
  readonly orderIds: readonly string[];
}

export interface ServedWorld {
  readonly server: EmulatorServer;
  readonly world: () => World;
  /** Begins anew, with orders in the states that an order can be in. */
  readonly renew: () => Promise<void>;
}

/** Serves an emulator whose world has something for every operation. */
export async function serveWorld(edition: EditionName, prefill: Prefill): Promise<ServedWorld> {
  const server = await serve({ edition, now: "2026-01-05T09:00:00Z" });
  let world = await settle(server.emulator, prefill);
  return {
    server,
    world: () => world,
    renew: async () => {
      server.emulator.reset();
      world = await settle(server.emulator, prefill);
      server.emulator.journal.clear();
    },
  };
}

/** Prefills the edition's sample, and gives the order's id and address. */
export type Prefill = (emulator: Emulator) => Promise<{ prefilledOrderId: string; prefillUrl: string }>;

async function settle(emulator: Emulator, prefill: Prefill): Promise<World> {
  const orders = [
    await prefill(emulator),
    await prefill(emulator),
    await prefill(emulator),
    await prefill(emulator),
  ];
  const [, submitted, approved] = orders;
  for (const order of [submitted, approved]) {
    const visit = emulator.portal.open(order?.prefillUrl ?? "", { person: emulator.people.ceo });
    if (visit.step === "sign-merchant-agreement")
      visit.signAgreement({ owners: [{ name: "Kari Nordmann", share: 100 }] });
    visit.submit();
  }
  emulator.backOffice.approve(approved?.prefilledOrderId ?? "");

  const { partner, merchant, management } = emulator.credentials;
  const standard = async (keys: typeof partner): Promise<Record<string, string>> => ({
    Authorization: `Bearer ${await tokenOf(emulator, "/accesstoken/get", {
      client_id: keys.clientId,
      client_secret: keys.clientSecret,
      "Ocp-Apim-Subscription-Key": keys.subscriptionKey,
    })}`,
    "Ocp-Apim-Subscription-Key": keys.subscriptionKey,
  });
  const ofPartner = await standard(partner);
  const ofMerchant = await standard(merchant);
  const ofManagement = {
    Authorization: `Bearer ${await tokenOf(
      emulator,
      "/miami/v1/token",
      {
        Authorization: `Basic ${btoa(`${management.clientId}:${management.clientSecret}`)}`,
        "Content-Type": "application/x-www-form-urlencoded",
      },
      "grant_type=client_credentials",
    )}`,
  };
  return {
    headersOf: {
      partner: Object.entries(ofPartner),
      merchant: Object.entries(ofMerchant),
      management: Object.entries(ofManagement),
      mixed: Object.entries({ ...ofPartner, Authorization: ofMerchant.Authorization ?? "" }),
      none: [],
    },
    orderIds: orders.map(({ prefilledOrderId }) => prefilledOrderId),
  };
}

async function tokenOf(
  emulator: Emulator,
  path: string,
  headers: Record<string, string>,
  body?: string,
): Promise<string> {
  const response = await emulator.fetch(emulator.baseUrl + path, {
    method: "POST",
    headers,
    ...(body !== undefined && { body }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}
