import * as fc from "fast-check";

import { attempt, orderAt, which } from "./attempt.ts";
import { pass } from "./model.ts";

// What time does.

export const wait = fc.nat(7).map((days) =>
  attempt(`wait ${days} days`, (model, { emulator }) => {
    emulator.clock.advance({ days });
    pass(model, days * 86_400_000);
  }),
);

export const waitForExpiry = fc.record({ which, early: fc.boolean() }).map(({ which: index, early }) =>
  attempt(`wait until ${early ? "a millisecond before " : ""}${index} expires`, (model, { emulator }) => {
    const until = (orderAt(model, index)?.expiresAt ?? 0) - (early ? 1 : 0);
    if (until <= model.now) return;
    emulator.clock.set(new Date(until));
    pass(model, until - model.now);
  }),
);
