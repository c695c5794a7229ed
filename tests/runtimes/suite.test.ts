import { allCases, cases, equal, fails, holds, like, runSuite } from "@vipps-management/conformance";
import { describe, expect, test } from "vitest";

// The suite has no test runner under it, so that it has to be shown that it can fail.

async function outcomeOf(show: () => unknown): Promise<string> {
  const { passed, failed, notHere } = await runSuite(
    cases("it", { holds: () => show() as Promise<void> }),
    50,
  );
  expect(passed.length + failed.length + notHere.length).toBe(1);
  return failed[0]?.message ?? "passed";
}

/** Somebody else's code may throw anything. */
function rejection(what: unknown): Promise<never> {
  return new Promise((_, reject) => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    reject(what);
  });
}

describe("a case", () => {
  test("passes when nothing is thrown", async () => {
    expect(await outcomeOf(() => undefined)).toBe("passed");
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("not true");
      },
      "not true",
    ],
    ["rejects", () => Promise.reject(new Error("not true")), "not true"],
    ["rejects with what is no error", () => rejection("not true"), "not true"],
    ["hangs", () => new Promise(() => undefined), "did not end within 50 ms"],
  ])("fails when it %s, and says so", async (_, show, message) => {
    expect(await outcomeOf(show)).toContain(message);
  });

  test("that a runtime can show nothing of is counted apart, with the reason, and is not run", async () => {
    let shown = false;
    const needs = [
      { missing: "nothing of the kind", isThere: () => true },
      { missing: "no moon", isThere: () => Promise.resolve(false) },
    ];
    const all = cases("it", { holds: () => void (shown = true) }, needs);
    expect(await runSuite(all)).toEqual({
      passed: [],
      failed: [],
      notHere: [{ sentence: "it: holds", reason: "no moon" }],
    });
    expect(shown).toBe(false);
  });

  test("leaves the others to tell what they have to tell when it fails", async () => {
    const all = cases("it", {
      fails: () => {
        holds(false, "no");
      },
      holds: () => undefined,
    });
    expect(await runSuite(all)).toMatchObject({ passed: ["it: holds"], failed: [{ sentence: "it: fails" }] });
  });
});

test("every case has a sentence of its own", () => {
  const sentences = allCases().map(({ sentence }) => sentence);
  expect(new Set(sentences).size).toBe(sentences.length);
});

describe("an assertion", () => {
  test.each<[string, () => void, string]>([
    [
      "another value",
      () => {
        equal(1, 2);
      },
      "It is 1, and should be 2.",
    ],
    [
      "another value deep inside",
      () => {
        equal({ a: [{ b: 1 }] }, { a: [{ b: 2 }] });
      },
      ".a.0.b is 1, and should be 2.",
    ],
    [
      "a member too many",
      () => {
        equal({ a: 1, b: 2 }, { a: 1 });
      },
      ".b is 2, and should be undefined.",
    ],
    [
      "a member too few",
      () => {
        like({ a: 1 }, { b: 2 });
      },
      ".b is undefined, and should be 2.",
    ],
    [
      "an item too many",
      () => {
        like({ a: [1, 2] }, { a: [1] });
      },
      ".a.1 is 2, and should be undefined.",
    ],
    [
      "an array in the place of an object",
      () => {
        equal([], {});
      },
      "It is [], and should be {}.",
    ],
    [
      "nothing in the place of an object",
      () => {
        like(undefined, {});
      },
      "It is undefined, and should be {}.",
    ],
    [
      "what cannot be compared",
      () => {
        equal(new Set([1]), new Set([2]));
      },
      "plain objects and arrays only",
    ],
    [
      "what does not hold",
      () => {
        holds(false, "It does not.");
      },
      "It does not.",
    ],
  ])("throws for %s", (_, run, message) => {
    expect(run).toThrow(message);
  });

  test("throws when no error comes, or another one", async () => {
    await expect(fails(Promise.resolve(1), {})).rejects.toThrow("There was no error, but 1.");
    await expect(fails(() => 1, {})).rejects.toThrow("There was no error, but 1.");
    await expect(fails(Promise.reject(new RangeError("a")), { name: "TypeError" })).rejects.toThrow(
      `.name is "RangeError", and should be "TypeError". The error: RangeError: a`,
    );
    await expect(fails(rejection("a"), {})).rejects.toThrow("no error");
  });

  test("is content with what is as it should be", async () => {
    equal({ a: [1, { b: Number.NaN }] }, { a: [1, { b: Number.NaN }] });
    like(Object.assign(new Error("a"), { code: "b", more: 1 }), { message: "a", code: "b" });
    expect(
      await fails(
        () => {
          throw new RangeError("a");
        },
        { name: "RangeError" },
      ),
    ).toBeInstanceOf(RangeError);
  });
});
