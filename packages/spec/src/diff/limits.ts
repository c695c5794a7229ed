import { type JsonObject, member } from "./json.ts";

/** A limit that is a number. */
export type Limit = (typeof upperLimits)[number] | (typeof lowerLimits)[number];

export const upperLimits = ["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"] as const;
export const lowerLimits = ["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"] as const;

/** Those that a value has to keep to. */
export type Limits = Readonly<Partial<Record<Limit, number>>>;

/** A value has to keep within the narrowest. An exclusive limit of OpenAPI 3.0 is a flag beside the other one. */
export function limitsOf(members: readonly JsonObject[]): Limits {
  const found: Partial<Record<Limit, number>> = {};
  const keep = (limit: Limit, value: unknown, narrower: (...values: number[]) => number): void => {
    if (typeof value === "number") found[limit] = narrower(found[limit] ?? value, value);
  };
  for (const each of members) {
    const read = (limit: Limit, exclusive: Limit): unknown =>
      limit !== exclusive && member(each, exclusive) === true ? undefined : member(each, limit);
    for (const limit of upperLimits) {
      const isFlag = limit === "exclusiveMaximum" && member(each, limit) === true;
      keep(limit, isFlag ? member(each, "maximum") : read(limit, exclusiveOf(limit)), Math.min);
    }
    for (const limit of lowerLimits) {
      const isFlag = limit === "exclusiveMinimum" && member(each, limit) === true;
      keep(limit, isFlag ? member(each, "minimum") : read(limit, exclusiveOf(limit)), Math.max);
    }
  }
  return found;
}

function exclusiveOf(limit: Limit): Limit {
  if (limit === "maximum") return "exclusiveMaximum";
  return limit === "minimum" ? "exclusiveMinimum" : limit;
}
