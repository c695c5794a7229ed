/** What anybody needs of a request's headers. */
export type RequestHeaders = Pick<Headers, "get" | "has">;

/**
 * The headers that a call of `fetch` gives, with the media type that a text has when none is named. To fill a `Headers` costs
 * as much as half of what the emulator does, so that is done only for what is out of the ordinary, which `Headers` then
 * takes or refuses.
 */
export function requestHeaders(
  given: HeadersInit | undefined,
  usualType: string | undefined,
): RequestHeaders {
  const plain = given === undefined ? new Map<string, string>() : plainly(given);
  if (plain === undefined) {
    const headers = new Headers(given);
    if (usualType !== undefined && !headers.has("content-type")) headers.set("content-type", usualType);
    return headers;
  }
  if (usualType !== undefined && !plain.has("content-type")) plain.set("content-type", usualType);
  return {
    get: (name) => plain.get(inSmallLetters(name)) ?? null,
    has: (name) => plain.has(inSmallLetters(name)),
  };
}

/** The characters of a name (RFC 9110 §5.6.2), and a value of visible ASCII that nothing is cut off from (§5.5). */
const name = /^[\w!#$%&'*+.^`|~-]+$/;
const value = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

/** The headers of an object with a plain value for each name; `undefined` for anything else. */
function plainly(given: HeadersInit): Map<string, string> | undefined {
  if (given instanceof Headers || Array.isArray(given) || Symbol.iterator in given) return undefined;
  const plain = new Map<string, string>();
  for (const key of Object.keys(given)) {
    const text: unknown = given[key];
    const lower = inSmallLetters(key);
    if (typeof text !== "string" || !name.test(key) || !value.test(text) || plain.has(lower))
      return undefined;
    plain.set(lower, text);
  }
  return plain;
}

/** Most names are written so already, and looking is cheaper than writing them again. */
function inSmallLetters(name: string): string {
  return /[A-Z]/.test(name) ? name.toLowerCase() : name;
}
