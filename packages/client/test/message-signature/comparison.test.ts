import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { equalInConstantTime } from "../../src/message-signature/index.ts";

describe("bytes that nobody may guess", () => {
  test("are equal when all of them are", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.uint8Array({ maxLength: 64 }), (one, other) => {
        expect(equalInConstantTime(one, Uint8Array.from(one))).toBe(true);
        expect(equalInConstantTime(one, other)).toBe(Buffer.compare(one, other) === 0);
      }),
    );
  });

  test("are all looked at, wherever the first difference is: how long it takes tells nothing", () => {
    const secret = Uint8Array.from({ length: 32 }, (_, index) => index);
    const readsAgainst = (guess: Uint8Array): number => {
      let reads = 0;
      const watched = new Proxy(secret, {
        get: (bytes, name) => {
          if (name !== "length") reads += 1;
          return Reflect.get(bytes, name, bytes) as unknown;
        },
      });
      expect(equalInConstantTime(guess, watched)).toBe(false);
      return reads;
    };
    const wrongAt = (place: number): Uint8Array =>
      secret.map((byte, index) => (index === place ? byte ^ 1 : byte));
    expect(Array.from(secret, (_, place) => readsAgainst(wrongAt(place)))).toEqual(
      Array.from(secret, () => secret.length),
    );
  });
});
