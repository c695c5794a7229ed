import type { WorldSeedErrorCode } from "./world-seed.ts";

/** What is wrong with a value, and where in it: `.owners[0].name`. */
export interface Complaint {
  readonly code: WorldSeedErrorCode;
  readonly at: string;
  readonly says: string;
}

/** Looks at a value. Paths are put together on the way out, so that a million right values cost no text. */
export type Check = (value: unknown) => Complaint | undefined;

function complain(says: string): Complaint {
  return { code: "invalid-value", at: "", says };
}

/** A text that a pattern matches; `says` what such a text is, to be read after "must be". */
export function text(says: string, pattern: RegExp): Check {
  return (value) =>
    typeof value === "string" && pattern.test(value) ? undefined : complain(`must be ${says}`);
}

/** A text of so many characters. */
export function textOf(minimum: number, maximum: number): Check {
  return text(
    `a text of ${minimum} to ${maximum} characters`,
    new RegExp(`^.{${minimum},${maximum}}$`, "su"),
  );
}

/** One of some texts. */
export function oneOf(...values: readonly string[]): Check {
  return (value) =>
    values.includes(value as string)
      ? undefined
      : complain(`must be ${values.map((each) => `"${each}"`).join(" or ")}`);
}

export const flag: Check = (value) =>
  typeof value === "boolean" ? undefined : complain("must be true or false");

/** A number from above `minimum` up to `maximum`. */
export function numberAbove(minimum: number, maximum: number): Check {
  return (value) =>
    typeof value === "number" && value > minimum && value <= maximum
      ? undefined
      : complain(`must be a number above ${minimum} and at most ${maximum}`);
}

export const instant: Check = (value) =>
  typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : complain("must be an instant such as 2026-01-05T09:00:00Z");

/** An object with any members. */
export const anyRecord: Check = (value) => (isRecord(value) ? undefined : complain("must be an object"));

/** An object with these members, each optional unless it is `needed`, and no others. */
export function record<Fields>(
  checks: { readonly [Name in keyof Required<Fields>]: Check },
  ...needed: readonly (keyof Fields & string)[]
): Check {
  const names = Object.keys(checks).join(", ");
  return (value) => {
    if (!isRecord(value)) return complain("must be an object");
    for (const name of needed)
      if (value[name] === undefined) return { ...complain("is required"), at: `.${name}` };
    for (const name of Object.keys(value)) {
      if (!Object.hasOwn(checks, name))
        return { code: "unknown-member", at: `.${name}`, says: `is not known here; there is ${names}` };
      const member = value[name];
      const complaint = member === undefined ? undefined : checks[name as keyof Fields](member);
      if (complaint !== undefined) return { ...complaint, at: `.${name}${complaint.at}` };
    }
    return undefined;
  };
}

/** A list, each item of it right. */
export function listOf(check: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return complain("must be a list");
    for (let index = 0; index < value.length; index += 1) {
      const complaint = check(value[index]);
      if (complaint !== undefined) return { ...complaint, at: `[${index}]${complaint.at}` };
    }
    return undefined;
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
