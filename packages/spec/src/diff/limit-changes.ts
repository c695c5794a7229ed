import type { Effect } from "./change.ts";
import type { Flow } from "./comparison.ts";
import { type Limit, type Limits, lowerLimits, upperLimits } from "./limits.ts";

interface LimitChange {
  readonly effect: Effect;
  readonly says: string;
}

const units: Readonly<Partial<Record<Limit, readonly [one: string, many: string]>>> = {
  maxLength: ["character", "characters"],
  minLength: ["character", "characters"],
  maxItems: ["entry", "entries"],
  minItems: ["entry", "entries"],
  maxProperties: ["field", "fields"],
  minProperties: ["field", "fields"],
};

/** What has become of each limit of a value. */
export function limitChanges(flow: Flow, before: Limits, after: Limits): LimitChange[] {
  return [
    ...upperLimits.flatMap((limit) =>
      limitChange(limit, before[limit], after[limit], { unlimited: Infinity, flow }),
    ),
    ...lowerLimits.flatMap((limit) =>
      limitChange(limit, before[limit], after[limit], { unlimited: -Infinity, flow }),
    ),
  ];
}

function limitChange(
  limit: Limit,
  before: number | undefined,
  after: number | undefined,
  { unlimited, flow }: { unlimited: number; flow: Flow },
): LimitChange[] {
  if (before === after) return [];
  const isUpper = unlimited > 0;
  const isWider = (after ?? unlimited) > (before ?? unlimited) === isUpper;
  const was = before === undefined ? "no limit before" : `${before} before`;
  return [
    { effect: isWider ? "widened" : "narrowed", says: `${saying(limit, after, { isUpper, flow })} (${was})` },
  ];
}

function saying(
  limit: Limit,
  value: number | undefined,
  { isUpper, flow }: { isUpper: boolean; flow: Flow },
): string {
  const unit = units[limit];
  if (value === undefined) {
    const bound = isUpper ? "upper" : "lower";
    return unit === undefined ? `has no ${bound} limit now` : `has no ${bound} limit of ${unit[1]} now`;
  }
  if (unit === undefined) {
    const inside = limit.startsWith("exclusive");
    const bound = isUpper ? (inside ? "less than" : "at most") : inside ? "more than" : "at least";
    return flow === "request" ? `must now be ${bound} ${value}` : `may now be ${bound} ${value}`;
  }
  const amount = `${value} ${value === 1 ? unit[0] : unit[1]}`;
  if (flow === "request") return isUpper ? `now allows ${amount}` : `now needs at least ${amount}`;
  return isUpper ? `may now have ${amount}` : `now has at least ${amount}`;
}
