// No more than the cases need, on nothing but the language, so that it says the same on every runtime.

/** The sentence is not true here. */
class NotTrue extends Error {
  override readonly name = "NotTrue";
}

/** Makes sure that something holds. */
export function holds(condition: boolean, otherwise: string): asserts condition {
  if (!condition) throw new NotTrue(otherwise);
}

/** Makes sure that two values are the same as JSON would have them, and that `undefined` stands where it should. */
export function equal(actual: unknown, expected: unknown): void {
  const difference = differenceOf(actual, expected, "", { whole: true });
  if (difference !== undefined) throw new NotTrue(difference);
}

/** Makes sure that a value has the members that another one has, at any depth; it may have more. */
export function like(actual: unknown, part: unknown): void {
  const difference = differenceOf(actual, part, "", { whole: false });
  if (difference !== undefined) throw new NotTrue(difference);
}

/**
 * Makes sure that something ends with an error.
 *
 * @param call - A promise, or what throws when it is called.
 * @param part - What the error is like.
 * @returns The error, to look at it more closely.
 */
export async function fails(call: Promise<unknown> | (() => unknown), part: object): Promise<Error> {
  let given: unknown;
  try {
    given = await (typeof call === "function" ? call() : call);
  } catch (error) {
    holds(error instanceof Error, `What was thrown is no error, but ${shown(error)}.`);
    const difference = differenceOf(error, part, "", { whole: false });
    if (difference !== undefined) throw new NotTrue(`${difference} The error: ${String(error)}`);
    return error;
  }
  throw new NotTrue(`There was no error, but ${shown(given)}.`);
}

function differenceOf(
  actual: unknown,
  expected: unknown,
  path: string,
  how: { readonly whole: boolean },
): string | undefined {
  if (Object.is(actual, expected)) return undefined;
  // The members of a Set, a Map or a Date are hidden, so that any two would look alike.
  if (isObject(expected) && !isPlain(expected))
    throw new TypeError(`Compare plain objects and arrays only, not ${shown(expected)}.`);
  if (!isObject(actual) || !isObject(expected) || Array.isArray(actual) !== Array.isArray(expected))
    return `${path === "" ? "It" : path} is ${shown(actual)}, and should be ${shown(expected)}.`;
  const whole = how.whole || Array.isArray(expected);
  const names = new Set([...Object.keys(expected), ...(whole ? Object.keys(actual) : [])]);
  for (const name of names) {
    const difference = differenceOf(actual[name], expected[name], `${path}.${name}`, how);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

function shown(value: unknown): string {
  const text = isObject(value)
    ? JSON.stringify(value)
    : typeof value === "string"
      ? `"${value}"`
      : String(value);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
