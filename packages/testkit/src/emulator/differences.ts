/** A place where a value is not what was wanted. */
export interface Difference {
  /** `path`, `idempotencyKey`, or for a body a JSON pointer (RFC 6901 §6): `body#/website/url`. */
  readonly where: string;
  readonly wanted: unknown;
  readonly received: unknown;
}

/**
 * Where a JSON value differs from what was wanted of it. Of an object only the members that were named are wanted, at any
 * depth, and one that is wanted to be `undefined` has to be absent; an array is wanted as long as it is.
 */
export function differences(wanted: unknown, received: unknown, where: string): Difference[] {
  if (isList(wanted) && isList(received) && wanted.length === received.length) {
    return wanted.flatMap((each, index) => differences(each, received[index], `${where}/${index}`));
  }
  if (isObject(wanted) && isObject(received)) {
    return Object.entries(wanted).flatMap(([name, each]) =>
      differences(each, received[name], `${where}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
    );
  }
  return Object.is(wanted, received) ? [] : [{ where, wanted, received }];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A logo would fill the screen. */
const longestValue = 200;

/** A difference in three lines. */
export function describeDifference({ where, wanted, received }: Difference): string {
  return `  ${where}\n    wanted    ${shown(wanted)}\n    received  ${shown(received)}`;
}

function shown(value: unknown): string {
  const text = (JSON.stringify(value) as string | undefined) ?? "nothing";
  return text.length > longestValue ? `${text.slice(0, longestValue)}… (${text.length} characters)` : text;
}
