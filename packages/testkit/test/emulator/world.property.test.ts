import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import { PortalError } from "../../src/emulator/people/portal-error.ts";
import type { Visit } from "../../src/emulator/people/visit.ts";
import { WorldError } from "../../src/emulator/world/world-error.ts";
import {
  type Caller,
  callerWith,
  orderPath,
  ordersPath,
  salesUnitPath,
  smallOrder,
  testEmulator,
} from "./support.ts";

/** Written down a second time, from the guide and not from the code. */
const possible: Readonly<Record<string, readonly string[]>> = {
  received: ["received", "opened", "deleted", "expired"],
  opened: ["opened", "submitted", "deleted", "expired"],
  submitted: ["submitted", "needs-information", "completed", "rejected"],
  "needs-information": ["needs-information", "submitted", "rejected"],
  completed: ["completed"],
  rejected: ["rejected"],
  deleted: ["deleted"],
  expired: ["expired"],
};

const acts = [
  ...["prefill", "open", "sign", "fill in", "submit", "answer"],
  ...["approve", "ask", "decline", "delete", "wait", "deactivate merchant", "activate merchant"],
] as const;

interface Step {
  readonly act: (typeof acts)[number];
  readonly which: number;
  readonly person: "ceo" | "chair" | "accountant";
}

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom(...acts, "prefill", "submit", "approve"),
  which: fc.nat(2),
  person: fc.constantFrom("ceo", "ceo", "chair", "accountant"),
});

const companies = ["987654321", "998877665", "9876543221"];

/** Takes a step, and calls `observe` after every change within it. */
async function take(
  { act, which, person }: Step,
  { emulator, partner, observe }: { emulator: Emulator; partner: Caller; observe: () => void },
): Promise<void> {
  const { backOffice, portal, people } = emulator;
  const { orderId = "none", orgno = "none" } = backOffice.orders.at(-1 - which) ?? {};
  const visit = (): Visit => {
    const opened = portal.open(`https://any.example/portal/register/vippspanett/${orderId}`, {
      person: people[person],
    });
    observe();
    return opened;
  };
  switch (act) {
    case "prefill": {
      const businessIdentifier = { scheme: "business:NO:ORG", id: companies[which % companies.length] ?? "" };
      const headers = { "Idempotency-Key": `key-${backOffice.orders.length}` };
      await partner("POST", ordersPath, { json: smallOrder({ businessIdentifier }), headers });
      return;
    }
    case "open":
      visit();
      return;
    case "sign":
      visit().signAgreement({ owners: [{ name: "Kari Nordmann" }] });
      return;
    case "fill in":
      visit().edit({ annualTurnover: which });
      return;
    case "submit":
      visit().submit();
      return;
    case "answer":
      visit().provideInformation("An answer.");
      return;
    case "approve":
      backOffice.approve(orderId);
      return;
    case "ask":
      backOffice.requestInformation(orderId, "A question?");
      return;
    case "decline":
      backOffice.reject(orderId, "A reason.");
      return;
    case "delete":
      await partner("DELETE", orderPath(orderId));
      return;
    case "wait":
      emulator.clock.advance({ days: 3 * which });
      return;
    case "deactivate merchant":
      backOffice.deactivateMerchant(orgno);
      return;
    case "activate merchant":
      backOffice.activateMerchant(orgno);
  }
}

/** What an order looks like to its maker, from what it looks like to the back office. */
const seenAs: Readonly<Record<string, string | undefined>> = {
  received: "RECEIVED",
  opened: "RECEIVED",
  submitted: "PROCESSING",
  "needs-information": "WAITING_FOR_MERCHANT",
  completed: "COMPLETED",
  rejected: "PROCESSING",
};

async function expectAgreement(emulator: Emulator, partner: Caller): Promise<void> {
  const { orders } = emulator.backOffice;
  for (const { orderId, status } of orders) {
    const { body } = await partner("GET", orderPath(orderId));
    expect((body as { prefillStatus?: string }).prefillStatus).toBe(seenAs[status]);
  }

  const { msn: listed } = (await partner("GET", "/management/v1/sales-units")).body as { msn: string[] };
  const { MerchantList } = (await partner("GET", "/management/v1/merchants")).body as {
    MerchantList: { orgno: number }[];
  };
  const byMerchant: string[] = [];
  for (const { orgno } of MerchantList) {
    byMerchant.push(
      ...((await partner("GET", `/management/v1/merchants/${orgno}/sales-units`)).body as string[]),
    );
  }
  expect(byMerchant.sort()).toEqual(listed.toSorted());
  for (const msn of listed) expect((await partner("GET", salesUnitPath(msn))).status).toBe(200);

  const completed = orders.flatMap(({ msn }) => msn ?? []);
  expect(new Set(completed).size).toBe(completed.length);
  for (const msn of completed) {
    const seen = await partner("GET", salesUnitPath(msn));
    expect(seen.status === 200).toBe(listed.includes(msn));
  }
  expect(emulator.outbox.filter(({ about }) => about === "product-order-completed")).toHaveLength(
    2 * completed.length,
  );
}

test("whatever people do in whatever order, orders go the ways of the guide, and all operations tell the same", async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60, size: "max" }), async (steps) => {
      const emulator = testEmulator();
      const partner = await callerWith(emulator, emulator.credentials.partner);
      const last = new Map<string, string>();
      const observe = (): void => {
        for (const { orderId, status } of emulator.backOffice.orders) {
          expect(possible[last.get(orderId) ?? "received"]).toContain(status);
          last.set(orderId, status);
          reached.add(status);
        }
      };
      for (const each of steps) {
        try {
          await take(each, { emulator, partner, observe });
        } catch (error) {
          if (!(error instanceof PortalError) && !(error instanceof WorldError)) throw error;
        }
        observe();
      }
      await expectAgreement(emulator, partner);
    }),
    { numRuns: 100, seed: 20230815 },
  );
  expect([...reached].sort()).toEqual(Object.keys(possible).sort());
});
