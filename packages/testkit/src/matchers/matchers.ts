import type { Verdict, Wanted } from "../emulator/assertions.ts";
import type { Emulator } from "../emulator/emulator.ts";
import {
  byNearness,
  type Candidate,
  candidate,
  describeDifferences,
  isAsWanted,
  listed,
} from "../emulator/nearness.ts";
import type { OrderOnDesk } from "../emulator/people/back-office.ts";
import type { Mail } from "../emulator/world/records.ts";
import type { PartOf } from "./part-of.ts";

export type { PartOf, Verdict, Wanted };

/**
 * Whether an operation was called, in whatever way it ended.
 *
 * @param emulator - What `createEmulator()` gave.
 * @param operationId - As in the document: `orderProduct`; the token endpoints are `fetchAccessToken` and
 * `fetchManagementToken`.
 * @param wanted - What the requests shall be like, and how many; everything else is left open.
 * @throws TypeError when there is no such operation, or what is looked at is no emulator.
 * @example
 * ```ts
 * const { pass, message } = toHaveReceived(emulator, "orderProduct", { times: 1, body: { salesUnitName: "ACME Oslo" } });
 * if (!pass) console.log(message());
 * ```
 */
export function toHaveReceived(
  emulator: Emulator,
  operationId: string,
  wanted?: Wanted & { readonly times?: number },
): Verdict {
  assertEmulator(emulator, "toHaveReceived");
  return emulator.assert.verdict(operationId, wanted);
}

/**
 * Whether a mail was sent, to the partner or to the merchant.
 *
 * @param emulator - What `createEmulator()` gave.
 * @param mail - What it shall say; everything else is left open. Without it, any mail will do.
 * @throws TypeError when what is looked at is no emulator.
 * @example
 * ```ts
 * const { pass } = toHaveMailed(emulator, { about: "product-order-completed", to: "partner" });
 * console.log(pass);
 * ```
 */
export function toHaveMailed(emulator: Emulator, mail: PartOf<Mail> = {}): Verdict {
  assertEmulator(emulator, "toHaveMailed");
  const candidates = emulator.outbox.map((each) => candidate(each, mail, "mail#"));
  return verdictOn(candidates, "mail", ({ about, to, sentAt }) => `${about} to the ${to} at ${sentAt}`);
}

/**
 * Whether there is a product order in the back office, be it new, submitted, completed or gone.
 *
 * @param emulator - What `createEmulator()` gave.
 * @param order - What it shall be like, in the words of `emulator.backOffice.orders`; everything else is left open.
 * Without it, any order will do.
 * @throws TypeError when what is looked at is no emulator.
 * @example
 * ```ts
 * const { pass } = toHaveOrder(emulator, { status: "completed", form: { salesUnitName: "ACME Oslo" } });
 * console.log(pass);
 * ```
 */
export function toHaveOrder(emulator: Emulator, order: PartOf<OrderOnDesk> = {}): Verdict {
  assertEmulator(emulator, "toHaveOrder");
  const candidates = emulator.backOffice.orders.map((each) => candidate(each, order, "order#"));
  return verdictOn(
    candidates,
    "order",
    ({ orderId, status, orgno }) => `${orderId} (${status}, of ${orgno})`,
  );
}

/** What `expect(emulator)` can be asked once the matchers are registered; `Result` is what the runner's own matchers return. */
export interface EmulatorMatchers<Result> {
  /** An operation was called: see `toHaveReceived` of `@vipps-management/testkit/matchers`. */
  toHaveReceived(operationId: string, wanted?: Wanted & { readonly times?: number }): Result;
  /** A mail was sent: see `toHaveMailed` of `@vipps-management/testkit/matchers`. */
  toHaveMailed(mail?: PartOf<Mail>): Result;
  /** There is a product order: see `toHaveOrder` of `@vipps-management/testkit/matchers`. */
  toHaveOrder(order?: PartOf<OrderOnDesk>): Result;
}

function verdictOn<Thing>(
  candidates: readonly Candidate<Thing>[],
  noun: string,
  describe: (thing: Thing) => string,
): Verdict {
  const ordered = byNearness(candidates);
  const found = ordered.filter(isAsWanted);
  if (found.length > 0) {
    const lines = listed(found, ({ thing }) => describe(thing));
    return { pass: true, message: () => `No ${noun} like this was expected, and there is:\n${lines}` };
  }
  const [nearest] = ordered;
  const message =
    nearest === undefined
      ? `One ${noun} like this was expected, and there is no ${noun} at all.`
      : `One ${noun} like this was expected, and there is none.\nThe nearest of ${candidates.length} is ${describe(nearest.thing)}:\n` +
        describeDifferences(nearest);
  return { pass: false, message: () => message };
}

/** In a runner without types, or by a slip, anything can be expected of. */
function assertEmulator(value: unknown, matcher: string): void {
  if (typeof value === "object" && value !== null && "journal" in value && "assert" in value) return;
  throw new TypeError(
    `${matcher} looks at an emulator: write expect(emulator).${matcher}(…), with what createEmulator() gave.`,
  );
}
