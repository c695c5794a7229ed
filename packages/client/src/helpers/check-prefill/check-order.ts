import { type Constraint, examine } from "./constraint.ts";
import type { PrefillCheck, PrefillFinding } from "./finding.ts";

/** A value as a rule may rely on it: what is wrong is gone, and anything may be missing. */
export type Sound<Value> = Value extends object
  ? { readonly [Name in keyof Value]?: Sound<NonNullable<Value[Name]>> }
  : Value;

/** What an edition knows of its prefill. */
export interface PrefillRules<Order> {
  readonly constraint: Constraint;
  /** What the API refuses although the document does not say so. */
  errors(order: Sound<Order>): Iterable<PrefillFinding>;
  warnings(order: Sound<Order>): Iterable<PrefillFinding>;
}

/** Checks an order as it would be sent: what JSON leaves out is not there. */
export function checkOrder<Order>(rules: PrefillRules<Order>, order: unknown): PrefillCheck {
  const sent = asSent(order);
  if (sent === undefined) {
    return {
      errors: [{ path: "#", message: "cannot be written as JSON", source: "document" }],
      warnings: [],
    };
  }
  const { findings, sound = {} } = examine(rules.constraint, sent.value);
  const errors = [...findings, ...rules.errors(sound as Sound<Order>)];
  // A rule that misses a field which is there, but wrong, has nothing to add.
  const warnings = [...rules.warnings(sound as Sound<Order>)].filter(
    (warning) =>
      !errors.some((error) => isWithin(error.path, warning.path) || isWithin(warning.path, error.path)),
  );
  return { errors, warnings };
}

function asSent(order: unknown): { value: unknown } | undefined {
  try {
    const text = JSON.stringify(order) as string | undefined;
    return text === undefined ? undefined : { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}
