import { InvalidLogoError } from "../errors.ts";
import { invalidOption } from "../options.ts";

/** The specification's "100 x 100" and "longest side": every side is as long as this at least, and at most. */
const SHORTEST_SIDE = 100;
const LONGEST_SIDE = 1000;

/**
 * Makes a sales unit's logo out of a file: production leaves out a logo that is no PNG of the right size without a word.
 *
 * @param bytes - The whole file: a PNG, each side 100 to 1000 pixels, best square.
 * @returns The file in base64, as `salesUnitLogo` takes it.
 * @throws InvalidLogoError, with code `invalid_logo`, when it would not be shown; the message says what was found.
 * ConfigurationError, with code `invalid_option`, when it is given no bytes.
 * @example
 * ```ts
 * const upload = await fetch("https://example.com/logo.png");
 * const salesUnitLogo = logo(new Uint8Array(await upload.arrayBuffer()));
 * await management.salesUnits.update({ msn: "123456" }, { salesUnitLogo });
 * ```
 * @see The specification of the Partner API, `salesUnitLogo`, which the Management API replaced:
 * https://developer.vippsmobilepay.com/docs/APIs/partner-api/
 */
export function logo(bytes: Uint8Array): string {
  if (!ArrayBuffer.isView(bytes)) throw invalidOption("bytes", "a Uint8Array, the whole file", typeof bytes);
  const fault = logoFault(bytes);
  if (fault !== undefined) {
    const message = `The logo ${fault}. The sign-up form would leave it out; give another file.`;
    throw new InvalidLogoError(message, {});
  }
  return base64(bytes);
}

/** Why the sign-up form would not show a logo, to be read after "The logo"; it looks at the first bytes only. */
export function logoFault(bytes: Uint8Array): string | undefined {
  const size = pngSize(bytes);
  if (size === undefined) return `is ${kindOf(bytes)}; it must be a PNG`;
  const { width, height } = size;
  if (Math.min(width, height) >= SHORTEST_SIDE && Math.max(width, height) <= LONGEST_SIDE) return undefined;
  const sides = `${String(SHORTEST_SIDE)} to ${String(LONGEST_SIDE)}`;
  return `is ${String(width)} x ${String(height)} pixels; each side must be ${sides}`;
}

/** A PNG begins with its signature and the chunk IHDR (PNG specification, §5.2 and §11.2.2). */
const PNG_BEGINNING = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const sizeAt = PNG_BEGINNING.length;
  if (bytes.length < sizeAt + 8 || !PNG_BEGINNING.every((byte, index) => bytes[index] === byte))
    return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + sizeAt, 8);
  return { width: view.getUint32(0), height: view.getUint32(4) };
}

/** What people send instead of a PNG, by its first characters. */
const OTHER_KINDS: readonly [RegExp, string][] = [
  [/^$/, "empty"],
  [/^\x89PNG/, "a damaged PNG"],
  [/^\xff\xd8\xff/, "a JPEG"],
  [/^GIF8/, "a GIF"],
  [/^RIFF.{4}WEBP/s, "a WebP"],
  [/^%PDF/, "a PDF"],
  [/<svg/i, "an SVG"],
  [/^(?:data:image|iVBORw0KGgo)/, "base64 already, or a data URL"],
];

function kindOf(bytes: Uint8Array): string {
  const beginning = String.fromCharCode(...bytes.subarray(0, 256));
  return OTHER_KINDS.find(([pattern]) => pattern.test(beginning))?.[1] ?? "of an unknown kind";
}

function base64(bytes: Uint8Array): string {
  // A function takes only so many arguments; a multiple of three leaves no padding between the pieces.
  const PIECE = 3 * 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
  return text;
}
