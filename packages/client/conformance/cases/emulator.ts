import { toHaveMailed, toHaveOrder, toHaveReceived } from "@vipps-management/testkit/matchers";
import { createManagementClient } from "@vipps-management/client/2023-08";
import { createEmulator, fixtures, magicValues } from "@vipps-management/testkit";

import { equal, fails, holds, like } from "../assert.ts";
import { type Case, cases } from "../case.ts";
import { type Edition, editions, onboard } from "../support/editions.ts";

const agreement = { owners: [{ name: "Kari Nordmann", share: 100 }] };

const storiesOf = (edition: Edition): Case[] =>
  cases(`emulator, edition ${edition.name}`, {
    "the same seed and the same calls give the same bytes, and another seed gives others": async () => {
      const told = async (seed: number): Promise<string> => {
        const { emulator, management } = edition.start({ emulator: { seed } });
        onboard(emulator, await management.productOrders.prefill(edition.orderOfNewcomer()));
        return JSON.stringify([emulator.snapshot(), emulator.outbox, emulator.journal.entries]);
      };
      equal(await told(7), await told(7));
      holds((await told(7)) !== (await told(8)), "Another seed gives the same.");
    },
    "two emulators share nothing": async () => {
      const [one, other] = [edition.start(), edition.start()];
      await one.management.productOrders.prefill(edition.order());
      equal([one.emulator.backOffice.orders.length, other.emulator.backOffice.orders.length], [1, 0]);
    },
    "a snapshot is plain JSON, and from there on everything is as it was, in another emulator too":
      async () => {
        const { emulator, management } = edition.start();
        const order = await management.productOrders.prefill(edition.order());
        const saved = JSON.parse(JSON.stringify(emulator.snapshot())) as ReturnType<typeof emulator.snapshot>;
        const msn = onboard(emulator, order);
        const twin = edition.start({ emulator: { seed: 9 } }).emulator;
        for (const each of [emulator, twin]) {
          each.restore(saved);
          equal(each.backOffice.orders[0]?.status, "received");
          equal(onboard(each, order), msn);
        }
        await fails(
          () => {
            emulator.restore({ ...saved, edition: "1999-01" });
          },
          { code: "other-edition" },
        );
      },
    "a reset goes back to the beginning, without the tokens and the journal": async () => {
      const { emulator, management } = edition.start();
      const begun = JSON.stringify(emulator.snapshot());
      await management.productOrders.prefill(edition.order());
      emulator.reset();
      equal([JSON.stringify(emulator.snapshot()), emulator.journal.entries], [begun, []]);
    },
    "an order that nobody submits expires after fourteen days, to the millisecond": async () => {
      const { emulator, management } = edition.start();
      const { prefillUrl } = await management.productOrders.prefill(edition.order());
      const open = () => emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
      emulator.clock.advance({ days: 13, hours: 23, minutes: 59, seconds: 59, milliseconds: 990 });
      equal(open().step, "review-order");
      emulator.clock.advance({ milliseconds: 10 });
      equal(open().step, "expired");
    },
    "who may not sign for the company may not sign": async () => {
      const { emulator, management } = edition.start();
      const { prefillUrl } = await management.productOrders.prefill(edition.orderOfNewcomer());
      const visit = emulator.portal.open(prefillUrl, { person: emulator.people.accountant });
      equal(visit.step, "not-authorised");
      await fails(
        () => {
          visit.signAgreement(agreement);
        },
        { name: "PortalError", code: "not-authorised" },
      );
    },
    "a rejection reaches the merchant by mail, and its reason nobody else": async () => {
      const { emulator, management } = edition.start();
      const { prefilledOrderId, prefillUrl } = await management.productOrders.prefill(edition.order());
      emulator.portal.open(prefillUrl, { person: emulator.people.ceo }).submit();
      emulator.backOffice.reject(prefilledOrderId, "The papers are missing.");
      like(emulator.outbox.at(-1), { about: "product-order-rejected", to: "merchant" });
      const shown = JSON.stringify(await management.productOrders.get({ productOrderId: prefilledOrderId }));
      holds(!shown.includes("papers"), `The partner is told why: ${shown}`);
    },
    "of many orders at once under one key there is one": async () => {
      const { emulator, management } = edition.start();
      const options = { idempotencyKey: "signup-1" };
      const orders = await Promise.all(
        Array.from({ length: 20 }, () => management.productOrders.prefill(edition.order(), options)),
      );
      equal(
        [
          new Set(orders.map(({ prefilledOrderId }) => prefilledOrderId)).size,
          emulator.backOffice.orders.length,
        ],
        [1, 1],
      );
    },
  });

const rest = cases("emulator", {
  "a company whose number says so is asked for more information, and one is declined": async () => {
    const emulator = createEmulator();
    const management = createManagementClient({ platform: emulator.platform() });
    const submit = async (id: string) => {
      const businessIdentifier = { scheme: "business:NO:ORG", id } as const;
      const order = await management.productOrders.prefill({
        ...fixtures.productOrderRequest(),
        businessIdentifier,
      });
      const visit = emulator.portal.open(order.prefillUrl, { person: emulator.people.ceo });
      if (visit.step === "sign-merchant-agreement") visit.signAgreement(agreement);
      visit.submit();
      return visit;
    };
    const visit = await submit(magicValues.organisations.needsInformation);
    equal(visit.step, "provide-information");
    visit.provideInformation("Here it is.");
    equal(visit.step, "submitted");
    equal((await submit(magicValues.organisations.rejected)).step, "rejected");
  },
  "a request for any other host is refused and goes nowhere": async () => {
    const emulator = createEmulator();
    for (const origin of ["https://api.vipps.no", "https://example.com", "http://emulator.invalid"])
      await fails(emulator.fetch(`${origin}/management/v1/merchants`), { name: "ForeignHostError" });
    equal(emulator.journal.entries, []);
  },
  "it takes whatever `fetch` takes": async () => {
    const { fetch, baseUrl } = createEmulator();
    const url = `${baseUrl}/accesstoken/get`;
    const statuses = [
      await fetch(url, { method: "POST" }),
      await fetch(new URL(url), { method: "POST" }),
      await fetch(new Request(url, { method: "POST" })),
      await fetch(new Request(url), { method: "POST" }),
    ].map(({ status }) => status);
    equal(statuses, [401, 401, 401, 401]);
  },
  "a request that is aborted is not carried out": async () => {
    const emulator = createEmulator();
    const reason = new Error("too late");
    const error = await fails(
      emulator.fetch(`${emulator.baseUrl}/`, { signal: AbortSignal.abort(reason) }),
      {},
    );
    holds(error === reason, `It was refused with ${String(error)}.`);
  },
  "another partner's sales unit is not there": async () => {
    const emulator = createEmulator();
    const management = createManagementClient({ platform: emulator.platform() });
    const { ofAnotherPartner, deactivated, ofDeactivatedMerchant } = magicValues.salesUnits;
    for (const msn of [ofAnotherPartner, deactivated, ofDeactivatedMerchant])
      await fails(management.salesUnits.get({ msn }), { code: "not_found" });
  },
  "a rate limit lets through so many calls in so much time": async () => {
    const emulator = createEmulator({ rules: { rateLimit: { requests: 2, perSeconds: 60 } } });
    const management = createManagementClient({ platform: emulator.platform(), retry: { maxRetries: 0 } });
    const get = () => management.salesUnits.get({ msn: "123456" });
    await get();
    await get();
    await fails(get(), { code: "rate_limited" });
    emulator.clock.advance({ seconds: 60 });
    await get();
  },
  "a world of one's own is taken whole, or not at all": async () => {
    const world = {
      basis: "empty",
      partners: [{ partnerId: "777" }],
      merchants: [{ orgno: "998877665" }],
      salesUnits: [{ msn: "345678", orgno: "998877665", partnerId: "777", name: "Fjord Yoga" }],
      keys: [{ clientId: "emu_acme", partnerId: "777" }],
    } as const;
    const emulator = createEmulator({ world });
    const platform = emulator.platform({
      clientId: "emu_acme",
      clientSecret: "emu_acme_secret",
      subscriptionKey: "emu_acme_subscription_key",
    });
    equal((await createManagementClient({ platform }).salesUnits.get({ msn: "345678" })).name, "Fjord Yoga");
    const before = JSON.stringify(emulator.snapshot());
    const broken = { ...world, salesUnits: [{ msn: "1", orgno: "000000000", partnerId: "777" }] };
    await fails(
      () => {
        emulator.seed(broken);
      },
      { name: "WorldSeedError" },
    );
    equal(JSON.stringify(emulator.snapshot()), before);
  },
  "its journal tells every request, and no secret": async () => {
    const emulator = createEmulator();
    const management = createManagementClient({ platform: emulator.platform() });
    await management.salesUnits.get({ msn: "123456" });
    equal(
      emulator.journal.entries.map(({ operationId, status }) => [operationId, status]),
      [
        ["fetchAccessToken", 200],
        ["getMsn", 200],
      ],
    );
    const { clientSecret, subscriptionKey } = emulator.credentials.partner;
    const journal = JSON.stringify(emulator.journal.entries);
    holds(!journal.includes(clientSecret) && !journal.includes(subscriptionKey), "A key is in the journal.");
  },
  "what a test expects of it is checked without a test runner, and the nearest request is named":
    async () => {
      const emulator = createEmulator();
      const management = createManagementClient({ platform: emulator.platform() });
      const order = await management.productOrders.prefill(fixtures.productOrderRequest());
      const salesUnitName = fixtures.productOrderRequest().salesUnitName ?? "";
      equal(toHaveReceived(emulator, "orderProduct", { times: 1, body: { salesUnitName } }).pass, true);
      equal(
        [toHaveOrder(emulator, { orderId: order.prefilledOrderId }).pass, toHaveMailed(emulator).pass],
        [true, false],
      );
      const error = await fails(() => {
        emulator.assert.received("orderProduct", { body: { salesUnitName: "ACME Bergen" } });
      }, {});
      holds(error.message.includes("ACME Bergen") && error.message.includes(salesUnitName), error.message);
    },
});

export const emulators: readonly Case[] = [...editions.flatMap(storiesOf), ...rest];
