import * as fc from "fast-check";
import { expect } from "vitest";

import { callerWith, testEmulator } from "../support.ts";
import { factsOf2023 } from "./2023-08.ts";
import { factsOf2026 } from "./2026-01.ts";
import * as portal from "./at-the-portal.ts";
import { attempt } from "./attempt.ts";
import { prefill, remove, repeat } from "./calls.ts";
import type { HistoryFacts, Real } from "./facts.ts";
import * as backOffice from "./in-the-back-office.ts";
import { expectSameAnswers } from "./look.ts";
import { firstModel } from "./model.ts";
import { wait, waitForExpiry } from "./time.ts";

/** What histories know of every edition. */
export const historyFacts = [factsOf2023, factsOf2026].map((facts) => ({ name: facts.edition.name, facts }));

const look = attempt("look at everything", expectSameAnswers);

/** Everything that a history is made of; what leads on comes more than once. */
const commands = [
  ...[prefill, prefill, prefill, repeat, backOffice.receive],
  ...[portal.open, portal.sign, portal.sign, portal.edit],
  ...[portal.submit, portal.submit, portal.submit, portal.answer, portal.answer],
  ...[backOffice.approve, backOffice.approve, backOffice.approve, backOffice.ask, backOffice.reject],
  ...[remove, wait, waitForExpiry, backOffice.switchMerchant, backOffice.switchUnit, fc.constant(look)],
];

/** What has to be met in so many histories, or they have not shown much. */
const everything = [
  ...["received", "opened", "submitted", "needs-information", "completed", "rejected", "deleted", "expired"],
  ...["opened", "submitted", "needs-information", "completed", "rejected"].map(
    (state) => `${state}, not prefilled`,
  ),
  ...["no error", "wrong-step", "link-expired", "order-deleted", "not-authorised"],
  ...["illegal-transition", "merchant-deactivated", "no-agreement"],
];

/** Runs so many random histories, each in a world of its own, and compares the emulator with the model all along. */
export async function runHistories(facts: HistoryFacts, numRuns: number, seed: number): Promise<void> {
  const met = new Set<string>();
  const possible = [...commands, ...facts.ownCommands];
  await fc.assert(
    fc.asyncProperty(fc.commands(possible, { maxCommands: 40, size: "max" }), async (history) => {
      const emulator = testEmulator({ edition: facts.edition.name });
      const real: Real = {
        emulator,
        facts,
        partner: await callerWith(emulator, emulator.credentials.partner),
        otherPartner: await callerWith(emulator, emulator.credentials.otherPartner),
      };
      const model = firstModel(met, facts.besides);
      await fc.asyncModelRun(() => ({ model, real }), [...history, look]);
    }),
    { numRuns, seed },
  );
  expect([...met].sort()).toEqual(everything.toSorted());
}
