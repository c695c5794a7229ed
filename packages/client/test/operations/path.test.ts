import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { fillPath } from "../../src/operations/path.ts";

const template = "/management/v1/sales-units/{msn}";

describe("a path value", () => {
  test("is percent-encoded, so that it stays one segment", () => {
    expect(fillPath(template, { msn: "12/34" })).toBe("/management/v1/sales-units/12%2F34");
    expect(fillPath(template, { msn: "a b?c#d" })).toBe("/management/v1/sales-units/a%20b%3Fc%23d");
    expect(fillPath(template, { msn: 123456 })).toBe("/management/v1/sales-units/123456");
  });

  test.each([
    ".",
    "..",
    "%2e",
    "%2E%2e",
    ".%2e",
    "%252e",
    "%25252E.",
    "../merchants",
    "a/../b",
    "a\\..\\b",
    "..%2fx",
    "x%5c%2e%2e",
  ])("that would reach another endpoint is refused: %s", (msn) => {
    expect(() => fillPath(template, { msn }, "getMsn")).toThrow(
      expect.objectContaining({ code: "invalid_path_value", operation: "getMsn", attempts: 0 }),
    );
  });

  test.each([
    ["empty", ""],
    ["missing", undefined],
    ["null", null],
    ["an object", {}],
    ["half a surrogate pair", "\ud800"],
  ])("that is %s is refused", (_, msn) => {
    expect(() => fillPath(template, { msn })).toThrow(
      expect.objectContaining({ code: "invalid_path_value" }),
    );
  });

  test("that is refused is underlined in the message", () => {
    expect(() => fillPath(template, { msn: ".." }, "getMsn")).toThrow(
      [
        `getMsn was not sent: msn is "..", and the path would reach another endpoint.`,
        `  /management/v1/sales-units/{msn}`,
        `                             ^^^^^`,
      ].join("\n"),
    );
  });

  test("is either refused or arrives as the one segment that it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[.%25eEfF/\\]{0,12}$/)), (msn) => {
        let path: string;
        try {
          path = fillPath(template, { msn });
        } catch (error) {
          expect(error).toMatchObject({ code: "invalid_path_value" });
          return;
        }
        const { pathname } = new URL(`https://vipps.invalid${path}`);
        const segments = pathname.split("/");
        expect(segments.slice(0, 4)).toEqual(["", "management", "v1", "sales-units"]);
        expect(segments).toHaveLength(5);
        expect(decodeURIComponent(segments[4] ?? "")).toBe(msn);
      }),
      { numRuns: 2_000 },
    );
  });

  test("of a million characters is judged at once", () => {
    const started = performance.now();
    fillPath(template, { msn: "%25".repeat(300_000) });
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
