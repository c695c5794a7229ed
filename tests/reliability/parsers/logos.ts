import { isManagementError } from "@vipps-management/client";
import { logo } from "@vipps-management/client/helpers";
import fc from "fast-check";

import { parser } from "./parser.ts";

const beginning = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

const sides = fc.oneof(
  fc.constantFrom(0, 1, 99, 100, 101, 999, 1000, 1001, 0x7fffffff, 0xffffffff),
  fc.integer({ min: 90, max: 1010 }),
);

/** A file, and whether it is a logo; `undefined` where the bytes alone know. */
type File = readonly [bytes: Uint8Array, isLogo: boolean | undefined];

const pngs: fc.Arbitrary<File> = fc
  .tuple(sides, sides, fc.uint8Array({ maxLength: 60 }))
  .map(([width, height, rest]) => {
    const size = Buffer.alloc(8);
    size.writeUInt32BE(width, 0);
    size.writeUInt32BE(height, 4);
    const bytes = Uint8Array.from([...beginning, ...size, ...rest]);
    return [bytes, Math.min(width, height) >= 100 && Math.max(width, height) <= 1000] as const;
  });

const files: fc.Arbitrary<File> = fc.oneof(
  pngs,
  fc.tuple(pngs, fc.nat({ max: 23 })).map(([[bytes], length]) => [bytes.subarray(0, length), false] as const),
  fc.tuple(pngs, fc.nat({ max: 15 }), fc.integer({ min: 1, max: 255 })).map(([[bytes], at, flip]) => {
    const spoiled = bytes.slice();
    spoiled[at] = (spoiled[at] ?? 0) ^ flip;
    return [spoiled, false] as const;
  }),
  // A view into the middle of a larger buffer: what stands before it is not the file's.
  pngs.map(([bytes, isLogo]) => [Uint8Array.from([1, 2, 3, ...bytes]).subarray(3), isLogo] as const),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => [bytes, undefined] as const),
);

export const logos = parser<File>("PNG logos", { inputs: files }, ([bytes, isLogo]) => {
  try {
    const text = logo(bytes);
    if (isLogo === false) return "taken, and it is none";
    return text === Buffer.from(bytes).toString("base64") ? undefined : "other bytes than were given";
  } catch (error) {
    if (!isManagementError(error) || error.code !== "invalid_logo") return `threw ${String(error)}`;
    return isLogo === true ? `refused: ${error.message}` : undefined;
  }
});
