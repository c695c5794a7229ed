import type { JSX } from "hono/jsx/jsx-runtime";

import { isoTime } from "../../../emulator/clock.ts";
import type { FieldFault } from "../../../emulator/people/portal-error.ts";
import { attempt } from "../attempt.ts";
import { at, emulatorOf, type Page, type PageContext, seeOther } from "../context.ts";
import { ErrorSummary, Input, Select } from "../form.tsx";
import { formOf, numberOf, typedIn } from "../form-data.ts";
import { showPage } from "../layout.tsx";
import { Time } from "../parts.tsx";

const units = ["minutes", "hours", "days"] as const;

/** The emulator's time, and how to let it pass. */
export const clockPage: Page = {
  get: (context) => showClock(context),
  post: async (context) => {
    const typed = await formOf(context);
    const faults = carryOut(context, typed);
    return faults.length > 0
      ? showClock(context, typed, faults)
      : seeOther(context, at(context, "/clock"), "clock");
  },
};

function carryOut(context: PageContext, form: FormData): readonly FieldFault[] {
  const { clock } = emulatorOf(context);
  if (typedIn(form, "act") === "set") {
    // Without a zone a text would be a time of this machine's.
    const typed = typedIn(form, "instant").trim();
    const instant = /(Z|[+-]\d\d:?\d\d)$/i.test(typed) ? typed : `${typed}Z`;
    if (!/^\d{4}-\d\d-\d\d/.test(typed) || Number.isNaN(Date.parse(instant)))
      return [{ field: "instant", says: "Write an instant such as 2026-01-05T09:00:00Z." }];
    return attempt(
      () => {
        clock.set(instant);
      },
      "instant",
      [RangeError],
    );
  }
  const unit = units.find((each) => each === typedIn(form, "unit")) ?? "days";
  const amount = numberOf(typedIn(form, "amount"));
  if (amount === undefined || Number.isNaN(amount)) return [{ field: "amount", says: "Write a number." }];
  return attempt(
    () => {
      clock.advance({ [unit]: amount });
    },
    "amount",
    [RangeError],
  );
}

const steps: readonly (readonly [amount: number, unit: (typeof units)[number], label: string])[] = [
  [16, "minutes", "16 minutes: a management token has run out"],
  [1, "days", "A day: an access token has run out"],
  [14, "days", "14 days: an order that nobody submitted has expired"],
];

function showClock(
  context: PageContext,
  typed?: FormData,
  faults: readonly FieldFault[] = [],
): Response | Promise<Response> {
  const now = isoTime(emulatorOf(context).clock.now());
  const hasErrors = faults.length > 0;
  return showPage(
    context,
    { title: "Clock", section: "/clock", hasErrors, status: hasErrors ? 422 : 200 },
    <>
      <ErrorSummary faults={faults} />
      <p class="large">
        <Time value={now} />
      </p>
      <section aria-labelledby="steps">
        <h2 id="steps">Let time pass</h2>
        <ul class="list">
          {steps.map(([amount, unit, label]) => (
            <li>
              <Step amount={amount} unit={unit} label={label} />
            </li>
          ))}
        </ul>
        <form method="post" class="row" novalidate>
          <Input
            name="amount"
            label="How much"
            inputmode="decimal"
            isShort
            value={typed === undefined ? "1" : typedIn(typed, "amount")}
            faults={faults}
          />
          <Select
            name="unit"
            label="Of what"
            value={typed === undefined ? "hours" : typedIn(typed, "unit")}
            choices={units.map((unit) => [unit, unit])}
          />
          <button name="act" value="advance">
            Advance
          </button>
        </form>
      </section>
      <section aria-labelledby="instant-title">
        <h2 id="instant-title">Go to an instant</h2>
        <form method="post" class="row" novalidate>
          <Input
            name="instant"
            label="Instant, in UTC"
            hint="It has to lie ahead: the clock never goes back."
            value={typed?.has("instant") === true ? typedIn(typed, "instant") : now}
            faults={faults}
          />
          <button name="act" value="set">
            Go there
          </button>
        </form>
      </section>
    </>,
  );
}

function Step({ amount, unit, label }: { amount: number; unit: string; label: string }): JSX.Element {
  return (
    <form method="post">
      <input type="hidden" name="amount" value={amount} />
      <input type="hidden" name="unit" value={unit} />
      <button class="quiet" name="act" value="advance">
        {label}
      </button>
    </form>
  );
}
