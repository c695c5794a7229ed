import { describe, expect, test } from "vitest";

import { createAsker } from "../../src/conformance/asker.ts";
import { checkAnswer, type Received } from "../../src/conformance/check-answer.ts";
import { ConformanceError } from "../../src/conformance/conformance-error.ts";
import type { Contract } from "../../src/conformance/contract.ts";
import type { Send } from "../../src/conformance/read-only-fetch.ts";
import { getToken } from "../../src/conformance/token.ts";

const keys = { clientId: "emu_id", clientSecret: "emu_secret", subscriptionKey: "emu_key" };
const base = "https://api.example.com";

const noError = "10.0.0.7" as unknown as Error;

describe("a request that gets no answer", () => {
  const why = (error: Error) => {
    const pace = { maxCalls: 1, betweenCalls: 0, sleep: () => Promise.resolve() };
    return createAsker(base, () => Promise.reject(error), pace).ask("/", {});
  };

  test.each([
    [
      "its code",
      new TypeError("at 10.0.0.7", { cause: { code: "ECONNRESET" } }),
      "did not answer: ECONNRESET",
    ],
    ["that time ran out", new DOMException("", "TimeoutError"), "nothing came within 30 seconds"],
    ["nothing that may hold an address", new TypeError("at 10.0.0.7"), "the connection failed"],
    [
      "nothing of what is no code",
      new TypeError("", { cause: { code: "10.0.0.7" } }),
      "the connection failed",
    ],
    ["that nothing is known", noError, "for a reason that is not known"],
  ])("is told with %s", async (_what, error, says) => {
    const told = await why(error).catch((failure: unknown) => failure);
    expect(told).toMatchObject({ code: "no_answer" });
    expect(String(told)).toContain(says);
    expect(String(told)).not.toContain("10.0.0.7");
  });

  test("ends the run when it was refused before it left", async () => {
    const refused = new ConformanceError("refused_to_send", "POST is not sent.");
    await expect(why(refused)).rejects.toBe(refused);
    await expect(getToken(base, keys, () => Promise.reject(refused))).rejects.toBe(refused);
  });

  test("waits for nobody who asks for it in a way that the standard does not know", async () => {
    const slept: number[] = [];
    const sleep = (milliseconds: number): Promise<void> => Promise.resolve(void slept.push(milliseconds));
    const send: Send = () =>
      Promise.resolve(new Response(null, { status: 429, headers: { "retry-after": "soon" } }));
    const { status } = await createAsker(base, send, { maxCalls: 9, betweenCalls: 0, sleep }).ask("/", {});
    expect([status, slept]).toEqual([429, []]);
  });
});

test.each([
  [() => Promise.reject(new TypeError("at 10.0.0.7")), "the connection failed"],
  [() => Promise.resolve(new Response("{}")), "the answer has none"],
  [() => Promise.resolve(new Response("<html>")), "the answer has none"],
] satisfies [Send, string][])("a request for a token that gets none says why", async (send, why) => {
  const failure: unknown = await getToken(base, keys, send).catch((error: unknown) => error);
  expect(failure).toMatchObject({ code: "no_token" });
  expect(String(failure)).toContain(`There is no token from /accesstoken/get: ${why}.`);
});

describe("what no document of today promises is checked all the same", () => {
  const promising = (promised: Partial<ReturnType<Contract["promised"]>>): Contract => ({
    route: undefined as never,
    promised: () => ({
      mediaTypes: ["application/json"],
      requiredHeaders: [],
      validator: () => undefined,
      schema: () => ({}),
      ...promised,
    }),
  });
  const answer = (changes: Partial<Received> = {}): Received => ({
    status: 200,
    headers: new Headers({ "content-type": "application/json" }),
    text: "{}",
    ...changes,
  });
  const kinds = (contract: Contract, received: Received): string[] =>
    checkAnswer(contract, received, {}).findings.map(({ kind }) => kind);

  test("that there is no body", () => {
    const empty = promising({ mediaTypes: [] });
    expect(kinds(empty, answer({ text: "" }))).toEqual([]);
    expect(kinds(empty, answer())).toEqual(["unexpected-body"]);
  });

  test("that there is a header", () => {
    const contract = promising({ requiredHeaders: ["etag"] });
    expect(kinds(contract, answer())).toEqual(["missing-header"]);
    const headers = new Headers({ "content-type": "application/json", etag: '"1"' });
    expect(kinds(contract, answer({ headers }))).toEqual([]);
  });

  test("that there is a Content-Type", () => {
    const { findings } = checkAnswer(promising({}), answer({ headers: new Headers() }), {});
    expect(findings).toMatchObject([
      { kind: "undeclared-content-type", says: expect.stringContaining("without a Content-Type") as string },
    ]);
  });
});
