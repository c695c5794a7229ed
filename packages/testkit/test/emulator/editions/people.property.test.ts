import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { Emulator } from "../../../src/emulator/emulator.ts";
import { PortalError } from "../../../src/emulator/people/portal-error.ts";
import type { Visit } from "../../../src/emulator/people/visit.ts";
import { WorldError } from "../../../src/emulator/world/world-error.ts";
import { type EditionUnderTest, editionsUnderTest, ordersOfBoth } from "../editions.ts";
import { type Caller, callerWith, salesUnitPath, testEmulator } from "../support.ts";

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

interface Stage {
  readonly emulator: Emulator;
  readonly partner: Caller;
  readonly edition: EditionUnderTest;
}

/** Takes a step, and calls `observe` after every change within it. */
async function take(
  { act, which, person }: Step,
  { emulator, partner, edition, observe }: Stage & { observe: () => void },
): Promise<void> {
  const { backOffice, portal, people } = emulator;
  const { orderId = "none", orgno = "none" } = backOffice.orders.at(-1 - which) ?? {};
  const visit = (): Visit => {
    const opened = portal.open(`https://any.example${edition.prefillPath}${orderId}`, {
      person: people[person],
    });
    observe();
    return opened;
  };
  switch (act) {
    case "prefill": {
      const businessIdentifier = { scheme: "business:NO:ORG", id: companies[which % companies.length] ?? "" };
      const headers = { "Idempotency-Key": `key-${backOffice.orders.length}` };
      await partner("POST", ordersOfBoth, { json: edition.smallOrder({ businessIdentifier }), headers });
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
      await partner("DELETE", `${ordersOfBoth}/${orderId}`);
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
function seenAs(status: string, { shown }: EditionUnderTest): unknown {
  const seen: Readonly<Record<string, unknown>> = {
    ...shown,
    "needs-information": shown.asked,
    deleted: 404,
  };
  return seen[status];
}

async function expectAgreement({ emulator, partner, edition }: Stage): Promise<void> {
  const { orders } = emulator.backOffice;
  for (const { orderId, status } of orders) {
    const seen = await partner("GET", edition.orderPath(orderId));
    expect(edition.shownIn(seen)).toBe(seenAs(status, edition));
  }

  const listed = edition.msnsIn(await partner("GET", "/management/v1/sales-units"));
  const byMerchant: string[] = [];
  for (const orgno of [...companies, "987654322", ...edition.otherMerchants]) {
    const merchant = await partner("GET", edition.merchantPath(orgno));
    const seen = await partner("GET", `${edition.merchantPath(orgno)}/sales-units`);
    expect(seen.status).toBe(merchant.status);
    if (seen.status === 200) byMerchant.push(...edition.msnsIn(seen));
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

test.each(editionsUnderTest)(
  "edition $name: whatever people do in whatever order, orders go the ways of the guide, and all operations tell the same",
  async (edition) => {
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60, size: "max" }), async (steps) => {
        const emulator = testEmulator({ edition: edition.name });
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
            await take(each, { emulator, partner, edition, observe });
          } catch (error) {
            if (!(error instanceof PortalError) && !(error instanceof WorldError)) throw error;
          }
          observe();
        }
        await expectAgreement({ emulator, partner, edition });
      }),
      { numRuns: 100, seed: 20230815 },
    );
    expect([...reached].sort()).toEqual(Object.keys(possible).sort());
  },
);
