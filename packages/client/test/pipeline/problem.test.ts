import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { ManagementClient } from "../../src/2023-08.ts";
import { readProblem } from "../../src/pipeline/problem.ts";
import { parseRetryAfter } from "../../src/pipeline/retry-after.ts";
import type { Signer } from "../../src/platform.ts";
import { json, observedClient } from "../support/observed-client.ts";

describe("an error answer is read", () => {
  test.each<[string, unknown, object]>([
    [
      "as a problem document",
      {
        type: "https://example.com/p",
        title: "Bad",
        status: 400,
        detail: "Two faults",
        instance: "/x",
        traceId: "t",
        extraDetails: [{ key: "#/a", value: "is wrong" }],
      },
      {
        type: "https://example.com/p",
        title: "Bad",
        detail: "Two faults",
        instance: "/x",
        traceId: "t",
        details: [{ key: "#/a", value: "is wrong" }],
      },
    ],
    [
      "with the platform's other spelling of details",
      { extraDetails: [{ name: "a", reason: "is wrong" }] },
      { details: [{ key: "a", value: "is wrong" }] },
    ],
    [
      "with details that are numbers, half there, or empty",
      { extraDetails: [{ key: "a", value: 7 }, { name: "b" }, {}] },
      {
        details: [
          { key: "a", value: "7" },
          { key: "b", value: "" },
          { key: "", value: "" },
        ],
      },
    ],
    [
      "as the gateway writes it",
      { statusCode: 401, message: "Access denied" },
      { detail: "Access denied", details: [] },
    ],
    [
      "as the predecessor's middleware writes it",
      { code: "401", message: "Denied" },
      { detail: "Denied", details: [] },
    ],
    [
      "as OAuth writes it",
      { error: "invalid_client", error_description: "No", trace_id: "t" },
      { title: "invalid_client", detail: "No", traceId: "t", details: [] },
    ],
    [
      "as an array",
      [{ message: "First" }, { message: "Second" }],
      { detail: "First", details: [{ key: "", value: "Second" }] },
    ],
    [
      "as HTML",
      "<html><style>b{}</style><h1>502</h1> Bad\n gateway</html>",
      { detail: "502 Bad gateway", details: [] },
    ],
    ["as HTML that tags alone divide", "a<br>b<script>1</script>c", { detail: "a b c", details: [] }],
    [
      "as HTML with whatever is in it beside text",
      "<SCRIPT src='a'>let a = 1;</SCRIPT><style media='print'>b{}</style>  <p class='c'>Down</p><script>2</script> ",
      { detail: "Down", details: [] },
    ],
    [
      "with numbers where texts should be, and without what is neither",
      { title: 17, detail: true, type: {}, instance: null, message: "" },
      { title: "17", details: [] },
    ],
    [
      "without details that are none",
      { extraDetails: ["a", null, [], { key: "b" }, {}] },
      {
        details: [
          { key: "b", value: "" },
          { key: "", value: "" },
        ],
      },
    ],
    ["without a list of details that is none", { extraDetails: "a" }, { details: [] }],
    [
      "as an array of which some say nothing",
      [{ title: "First" }, { title: "Second" }, "third"],
      { title: "First", details: [{ key: "", value: "" }] },
    ],
    ["as nothing", "", { details: [] }],
    ["as null", null, { details: [] }],
  ])("%s", (_, body, problem) => {
    expect(readProblem(body)).toStrictEqual(problem);
  });

  test("whatever it is, in bounded size", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.string()), (body) => {
        const problem = readProblem(body);
        expect(Array.isArray(problem.details)).toBe(true);
      }),
    );
    expect(readProblem("x".repeat(1_000_000)).detail).toHaveLength(200);
    expect(readProblem({ detail: "x".repeat(1_000_000) }).detail).toHaveLength(2_000);
    expect(
      readProblem({ extraDetails: Array.from({ length: 10_000 }, () => ({ key: "a", value: "b" })) }).details,
    ).toHaveLength(100);
    expect(readProblem(Array.from({ length: 10_000 }, () => ({ message: "a" }))).details).toHaveLength(99);
    expect(readProblem(`${"<p>".repeat(1_333)}seen, ${"<p>".repeat(10)}not seen`).detail).toBe("s");
  });

  test("however deep it is nested", () => {
    const deep: unknown = JSON.parse(`${"[0,".repeat(100_000)}0${"]".repeat(100_000)}`);
    expect(readProblem(deep)).toEqual({ details: [] });
    expect(readProblem([{ message: "First" }, deep, { message: "Last" }])).toEqual({
      detail: "First",
      details: [{ key: "", value: "Last" }],
    });
  });
});

describe("an error status becomes an error with a code", () => {
  test.each([
    [400, "bad_request", false],
    [401, "unauthorized", false],
    [403, "forbidden", false],
    [404, "not_found", false],
    [409, "conflict", false],
    [418, "unexpected_status", false],
    [423, "unexpected_status", true],
    [429, "rate_limited", true],
    [500, "server_error", true],
    [503, "server_error", true],
  ])("%i: %s", async (status, code, retryable) => {
    const { management } = observedClient(() =>
      json({ detail: "Said by the API", traceId: "t-1" }, { status }),
    );
    await expect(management.productOrders.prefill({} as never)).rejects.toMatchObject({
      code,
      status,
      retryable,
      operation: "orderProduct",
      requestId: "t-1",
      problem: { detail: "Said by the API" },
      message: expect.stringContaining("Said by the API.") as string,
    });
  });

  test.each([
    ["an empty 500", () => new Response(null, { status: 500 }), {}],
    ["an HTML 502", () => new Response("<h1>Bad gateway</h1>", { status: 502 }), { detail: "Bad gateway" }],
    ["half a JSON", () => new Response(`{"title":`, { status: 500 }), { detail: `{"title":` }],
  ])("also %s", async (_, answer, problem) => {
    const { management } = observedClient(answer);
    await expect(management.salesUnits.get({ msn: "1" })).rejects.toMatchObject({
      code: "server_error",
      problem,
    });
  });

  test.each([
    [{ title: "Bad", extraDetails: [{ key: "#/a", value: "is wrong" }] }, " Bad. Faults: #/a is wrong."],
    [{ extraDetails: [{ key: "#/a", value: "is wrong." }] }, " Faults: #/a is wrong."],
    [[{ message: "First" }, { message: "Second" }], " First. Faults: Second."],
    [
      { detail: "Bad", extraDetails: [{ key: "#/a" }, {}, { value: "is wrong" }] },
      " Bad. Faults: #/a; is wrong.",
    ],
    [{ detail: "Bad", extraDetails: [{}, {}] }, " Bad."],
  ])("%j: the message has every fault that says something, and no hole for another", async (body, said) => {
    const { management } = observedClient(() => json(body, { status: 400 }));
    await expect(management.salesUnits.get({ msn: "1" })).rejects.toMatchObject({
      message: expect.stringContaining(`refused with status 400.${said} See `) as string,
    });
  });

  test("a 404 says that the API does not tell unknown from not active", async () => {
    const { management } = observedClient(() => json({}, { status: 404 }));
    await expect(management.salesUnits.get({ msn: "1" })).rejects.toThrow(
      /unknown, not active, or not visible/,
    );
  });

  test("a 404 on a deletion that was sent again says that it may have been deleted, and on a replay it does not", async () => {
    const productOrderId = "81b83246-5c19-7b94-875b-ea6d1114f099";
    let answers = 0;
    const again = observedClient(() => json({}, { status: answers++ === 0 ? 502 : 404 }));
    await expect(again.management.productOrders.delete({ productOrderId })).rejects.toThrow(
      /may have deleted it/,
    );
    const signer: Signer = {
      sign: () => Promise.resolve({}),
      onAnswer: ({ status }) => (status === 401 ? "replay" : undefined),
    };
    let replays = 0;
    const replayed = observedClient(() => json({}, { status: replays++ === 0 ? 401 : 404 }), {
      signer,
    });
    await expect(replayed.management.productOrders.delete({ productOrderId })).rejects.not.toThrow(
      /may have deleted it/,
    );
  });

  test.each([
    ["a 403 on a deletion", 403, (m: ManagementClient) => m.productOrders.delete({ productOrderId: "a" })],
    ["a 404 on a question", 404, (m: ManagementClient) => m.salesUnits.get({ msn: "1" })],
  ])("%s that was sent again says nothing of a deletion", async (_, status, call) => {
    let answers = 0;
    const { management } = observedClient(() => json({}, { status: answers++ === 0 ? 502 : status }));
    await expect(call(management)).rejects.toMatchObject({
      status,
      attempts: 2,
      message: expect.not.stringContaining("may have deleted it") as string,
    });
  });

  test("a 409 on an order says that the key was used with another body", async () => {
    const { management } = observedClient(() => json({}, { status: 409 }));
    await expect(management.productOrders.prefill({} as never)).rejects.toThrow(
      /idempotency key was used before with another body/,
    );
  });

  test("a 429 says how long to wait", async () => {
    const { management } = observedClient(() => json({}, { status: 429, headers: { "retry-after": "3" } }));
    await expect(management.salesUnits.get({ msn: "1" })).rejects.toMatchObject({
      code: "rate_limited",
      retryAfter: 3000,
    });
  });
});

describe("Retry-After", () => {
  const now = Date.parse("2026-01-05T09:00:00Z");
  test.each([
    ["0", 0],
    ["120", 120_000],
    ["Mon, 05 Jan 2026 09:00:30 GMT", 30_000],
    ["Mon, 05 Jan 2026 08:00:00 GMT", 0],
  ])("is %s: %i ms", (value, wait) => {
    expect(parseRetryAfter(value, now)).toBe(wait);
  });

  test.each([
    null,
    "",
    "-1",
    "1.5",
    "1e3",
    "soon",
    "2026-01-05",
    "Mon, 05 Jan 2026 09:00:30",
    "Mon, 99 Jan 2026 09:00:30 GMT",
    "9999999999",
  ])("that is %j says nothing", (value) => {
    expect(parseRetryAfter(value, now)).toBeUndefined();
  });
});
