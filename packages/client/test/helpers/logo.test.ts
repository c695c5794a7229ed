import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { InvalidLogoError } from "../../src/errors.ts";
import { logo } from "../../src/helpers/logo.ts";
import { base64, png } from "./support/images.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a PNG", () => {
  test("is accepted from 100 x 100 to 1000 x 1000 pixels, and refused with its size otherwise", () => {
    const side = fc.oneof(
      fc.integer({ min: 0, max: 1_200 }),
      fc.constantFrom(99, 100, 1000, 1001, 2 ** 32 - 1),
    );
    fc.assert(
      fc.property(side, side, (width, height) => {
        const file = png(width, height);
        const isShown = [width, height].every((each) => each >= 100 && each <= 1000);
        if (isShown) expect(logo(file)).toBe(base64(file));
        else
          expect(() => logo(file)).toThrow(
            `is ${String(width)} x ${String(height)} pixels; each side must be`,
          );
      }),
    );
  });

  test("becomes base64, whatever its length", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
        const file = png(500, 500, rest);
        expect(logo(file)).toBe(base64(file));
      }),
    );
  });

  test("of megabytes becomes base64 too", () => {
    const rest = new Uint8Array(5 * 1024 * 1024 + 1).map((_, index) => index * 31);
    const file = png(1000, 1000, rest);
    expect(logo(file) === base64(file)).toBe(true);
  });

  test("may be a part of a larger buffer", () => {
    const buffer = new Uint8Array(100);
    buffer.set(png(200, 300), 7);
    expect(logo(buffer.subarray(7, 48))).toBe(base64(png(200, 300)));
    expect(logo(Buffer.from(png(200, 300)))).toBe(base64(png(200, 300)));
  });
});

test.each([
  ["empty", new Uint8Array()],
  ["a damaged PNG", png(500, 500).subarray(0, 23)],
  ["a damaged PNG", png(500, 500).map((byte, index) => (index === 12 ? 0 : byte))],
  ["a JPEG", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ["a GIF", bytesOf("GIF89a\u0001")],
  ["a WebP", bytesOf("RIFF\n\u0001\u0001\u0001WEBPVP8 ")],
  ["a PDF", bytesOf("%PDF-1.7")],
  ["an SVG", bytesOf(`<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>`)],
  ["base64 already, or a data URL", bytesOf(base64(png(500, 500)))],
  ["of an unknown kind", bytesOf("The image goes here")],
])("a file that is %s is refused as that", (kind, file) => {
  expect(() => logo(file)).toThrow(InvalidLogoError);
  expect(() => logo(file)).toThrow(
    `The logo is ${kind}; it must be a PNG. The sign-up form would leave it out; give another file.`,
  );
});

test("any bytes are either a logo or refused with `invalid_logo`", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        expect(logo(bytes)).toBe(base64(bytes));
      } catch (error) {
        expect(error).toMatchObject({ code: "invalid_logo", retryable: false });
      }
    }),
  );
});

test.each(["iVBORw0KGgo=", undefined, {}, new ArrayBuffer(8)])(
  "no bytes are refused as an option: %s",
  (given) => {
    expect(() => logo(given as Uint8Array)).toThrow("it must be a Uint8Array, the whole file");
  },
);
