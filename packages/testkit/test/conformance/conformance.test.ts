import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { noIdentifiers } from "../../src/conformance/identifiers.ts";
import type { ConformanceReport } from "../../src/conformance/report.ts";
import { servedBy } from "../../src/emulator/wire.ts";
import type { EmulatorServer } from "../../src/server/index.ts";
import { conformance, knownOrder, type Lie, liar, type Passing, servedWithOrder } from "./support.ts";

const editions = ["2023-08", "2026-01"] as const;

let server: EmulatorServer;

beforeEach(async () => {
  server = await servedWithOrder("2026-01");
});

afterEach(() => server.close());

describe("against the emulator, over HTTP", () => {
  test.each(editions)("every operation of %s that reads is called and is as described", async (edition) => {
    const served = await servedWithOrder(edition);
    // Edition 2023-08 has no list that would name it.
    const report = await conformance(served, {
      identifiers: { ...noIdentifiers(), orders: new Set([knownOrder]) },
    });
    await served.close();

    expect(report.findings).toEqual([]);
    expect(report.differences).toEqual([]);
    const reading = servedBy(served.emulator)
      .flatMap(({ routes }) => routes)
      .filter(({ method }) => method === "GET");
    expect(report.operations.map(({ operationId }) => operationId)).toEqual([
      "fetchAccessToken",
      ...reading.map(({ operationId }) => operationId),
    ]);
    for (const operation of report.operations) {
      expect(operation).not.toHaveProperty("notCalled");
      expect(operation.called).toBeGreaterThan(0);
      expect(operation.valid).toBe(operation.called);
    }
    // One request for a token, and nothing that writes.
    const methods = served.emulator.journal.entries.map(
      ({ method, operationId }) => `${method} ${operationId ?? ""}`,
    );
    expect(methods.filter((each) => !each.startsWith("GET "))).toEqual(["POST fetchAccessToken"]);
    expect(methods.length - 1).toBe(report.calls);
  });

  test("management keys and merchant keys are asked for in their own way", async () => {
    const { management, merchant } = server.emulator.credentials;
    const { findings, operations } = await conformance(server, { keys: management });
    expect(findings).toEqual([]);
    expect(operations[0]).toMatchObject({
      operationId: "fetchManagementToken",
      path: "/miami/v1/token",
      called: 1,
      valid: 1,
    });
    expect((await conformance(server, { keys: merchant, owner: "merchant" })).findings).toEqual([]);
    expect((await conformance(server, { keys: merchant })).findings).toMatchObject([
      {
        operationId: "getPartnerPricePackages",
        kind: "other-status",
        says: "answered 403, where the emulator answers 200",
      },
    ]);
  });

  test("what production does not have is not called, unless that is allowed", async () => {
    const served = await servedWithOrder("2023-08");
    const identifiers = { ...noIdentifiers(), businesses: new Set(["business:NO:ORG:987654321"]) };
    const report = await conformance(served, { allowUnavailable: false, identifiers });
    await served.close();
    expect(report.findings).toEqual([]);
    const called = report.operations.filter(({ notCalled }) => notCalled === undefined);
    expect(called.map(({ operationId }) => operationId)).toEqual([
      "fetchAccessToken",
      "getMerchantSalesUnits",
      "getMsn",
      "getPartnerPricePackages",
    ]);
    expect(report.operations.find(({ operationId }) => operationId === "getAllMerchants")).toMatchObject({
      called: 0,
      notCalled: "production does not have it",
    });
  });

  test("there are never more requests than it may send, and it tells what was left out", async () => {
    const pace = { maxCalls: 3, betweenCalls: 0, sleep: () => Promise.resolve() };
    const report = await conformance(server, { pace });
    expect(report.calls).toBe(3);
    expect(report.operations.map(({ notCalled }) => notCalled)).toContain(
      "the limit of calls was reached, or it asked to come again much later",
    );
  });

  test("it waits between requests, and as long as it is told to", async () => {
    server.emulator.faults.times(2, "getAllSalesUnits", { status: 429, retryAfter: 3 });
    const slept: number[] = [];
    const sleep = (milliseconds: number): Promise<void> => {
      slept.push(milliseconds);
      return Promise.resolve();
    };
    const report = await conformance(server, { pace: { maxCalls: 100, betweenCalls: 7, sleep } });
    expect(report.findings).toEqual([]);
    expect(slept.filter((each) => each === 3000)).toHaveLength(2);
    expect(slept.filter((each) => each === 7)).toHaveLength(report.calls - 1);
  });
});

test("who is told to come again much later asks nothing more", async () => {
  server.emulator.faults.always("getAllSalesUnits", { status: 429, retryAfter: 3600 });
  const slept: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    return Promise.resolve();
  };
  const report = await conformance(server, { pace: { maxCalls: 100, betweenCalls: 0, sleep } });
  expect(slept.every((each) => each === 0)).toBe(true);
  expect(report.calls).toBeLessThan(5);
  expect(report.findings).toMatchObject([{ operationId: "getAllSalesUnits", kind: "other-status" }]);
});

test("a time to come again may be a date", async () => {
  const slept: number[] = [];
  const sleep = (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    return Promise.resolve();
  };
  let refused = false;
  const report = await conformance(server, {
    pace: { maxCalls: 100, betweenCalls: 0, sleep },
    send: (url, init) => {
      if (refused || init.method === "POST") return fetch(url, init);
      refused = true;
      const date = new Date(Date.now() + 30_000).toUTCString();
      return Promise.resolve(new Response(null, { status: 429, headers: { "Retry-After": date } }));
    },
  });
  expect(report.findings).toEqual([]);
  expect(Math.max(...slept)).toBeGreaterThan(25_000);
  expect(Math.max(...slept)).toBeLessThanOrEqual(30_000);
});

describe("a lie is found, by its name", () => {
  async function caught(lie: Lie): Promise<ConformanceReport> {
    const lying = await liar(server.url, lie);
    const report = await conformance({ ...server, url: lying.url });
    await lying.close();
    return report;
  }

  /** A lie about the body of some answers. */
  function about(path: RegExp, change: (body: never) => void): Lie {
    return (answer, asked) => {
      if (!path.test(asked) || answer.status !== 200) return {};
      const body = JSON.parse(answer.text) as never;
      change(body);
      return { text: JSON.stringify(body) };
    };
  }

  const unit = /v1\/sales-units\/\d+$/;
  const merchant = /v1\/merchants\/[^/]+\/[^/]+$/;
  const lies: readonly (readonly [name: string, lie: Lie, findings: readonly object[]])[] = [
    [
      "a field has another name",
      about(unit, (body: { name?: string; title?: string }) => {
        body.title = body.name ?? "";
        delete body.name;
      }),
      [
        { operationId: "getMsn", kind: "invalid-body", field: "name", says: "is required, and missing" },
        { operationId: "getMsn", kind: "unknown-field", field: "title" },
      ],
    ],
    [
      "the answer to a request for a token has other members",
      about(/accesstoken\/get$/, (body: { token_type: unknown; scope?: string }) => {
        body.token_type = 5;
        body.scope = "all";
      }),
      [
        { operationId: "fetchAccessToken", kind: "invalid-body", field: "token_type" },
        { operationId: "fetchAccessToken", kind: "unknown-field", field: "scope" },
      ],
    ],
    [
      "a value is new",
      about(merchant, (body: { status: string }) => (body.status = "SLEEPING")),
      [
        {
          operationId: "getMerchantByBusinessIdentifier",
          kind: "unknown-value",
          field: "status",
          says: "has a value that the document does not have: a text of up to 10 characters",
        },
      ],
    ],
    [
      "a member is left out",
      about(/price-packages$/, (body: { description?: string }[]) => delete body[0]?.description),
      [{ operationId: "getPartnerPricePackages", kind: "invalid-body", field: "[].description" }],
    ],
    [
      "a text is a number",
      about(/v1\/sales-units$/, (body: { name: unknown }[]) => {
        for (const each of body) each.name = 5;
      }),
      [
        {
          operationId: "getAllSalesUnits",
          kind: "invalid-body",
          field: "[].name",
          says: "must be a string, and is an integer",
        },
      ],
    ],
    [
      "an optional field is new, deep inside",
      about(unit, (body: { configuration: object }) => Object.assign(body.configuration, { tapToPay: true })),
      [
        {
          operationId: "getMsn",
          kind: "unknown-field",
          field: "configuration.tapToPay",
          says: "is not in the document: a boolean",
        },
      ],
    ],
    [
      "it comes as a page",
      (_answer, path) => (path.endsWith("/price-packages") ? { contentType: "text/html" } : {}),
      [
        {
          operationId: "getPartnerPricePackages",
          kind: "undeclared-content-type",
          says: expect.stringContaining("`text/html`") as string,
        },
      ],
    ],
    [
      "it is no JSON",
      (_answer, path) => (path.endsWith("/price-packages") ? { text: "<html>" } : {}),
      [{ operationId: "getPartnerPricePackages", kind: "not-json" }],
    ],
    [
      "an unknown MSN is found",
      (_answer, path) =>
        path.endsWith("/sales-units/000000")
          ? { status: 200, contentType: "application/json", text: someUnit }
          : {},
      [
        {
          operationId: "getMsn",
          question: "unknown",
          kind: "other-status",
          says: "answered 200, where the emulator answers 404",
        },
      ],
    ],
    [
      "a status is not in the document",
      (_answer, path) => (path.endsWith("/price-packages") ? { status: 202 } : {}),
      [
        { operationId: "getPartnerPricePackages", kind: "undeclared-status" },
        { operationId: "getPartnerPricePackages", kind: "other-status" },
      ],
    ],
    [
      "nobody needs a token",
      (answer, _path, headers) =>
        answer.status === 401 && headers.authorization === undefined ? listed : {},
      [{ operationId: "getAllSalesUnits", question: "without-token", kind: "other-status" }],
    ],
    [
      "a problem document has another shape",
      (answer) => (answer.status === 404 ? { text: JSON.stringify({ error: "none" }) } : {}),
      [
        ...["type", "title", "status", "detail", "instance"].map((field) => ({
          operationId: "getMsn",
          question: "unknown",
          field,
        })),
        { operationId: "getMsn", kind: "unknown-field", field: "error" },
      ],
    ],
  ];
  const someUnit = JSON.stringify({
    msn: "123456",
    name: "ACME",
    businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
    configuration: {},
  });
  const listed: Partial<Passing> = { status: 200, contentType: "application/json", text: "[]" };

  test.each(lies)("%s", async (_name, lie, expected) => {
    const { findings } = await caught(lie);
    const about = new Set(expected.map((each) => (each as { operationId: string }).operationId));
    const found = findings.filter(({ operationId }) => about.has(operationId));
    expect(found).toHaveLength(expected.length);
    for (const each of expected) expect(found).toContainEqual(expect.objectContaining(each));
    // Only the last lie is about all operations.
    if (!expected.some((each) => "field" in each && each.field === "instance"))
      expect(findings).toEqual(found);
  });

  test("what is only other than the emulator's is told, and is no finding", async () => {
    const report = await caught(
      about(
        unit,
        (body: { configuration: { captureType?: string } }) => delete body.configuration.captureType,
      ),
    );
    expect(report.findings).toEqual([]);
    expect(report.differences).toEqual([
      {
        operationId: "getMsn",
        question: "known",
        says: "`configuration.captureType` is never there, and always in the emulator's answers",
      },
    ]);
  });
});

describe("what goes wrong", () => {
  test("keys that get no token end the run, and are not shown", async () => {
    const keys = { ...server.emulator.credentials.partner, clientSecret: "a-secret-of-somebody" };
    const failure: unknown = await conformance(server, { keys }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "ConformanceError", code: "no_token" });
    expect(String(failure)).toContain("There is no token from /accesstoken/get: the answer is 401.");
    expect(String(failure)).not.toContain("a-secret-of-somebody");
  });

  test("an operation that does not answer is a finding, and the others are called all the same", async () => {
    server.emulator.faults.always("getPartnerPricePackages", { kind: "connection-reset" });
    const { findings, operations } = await conformance(server);
    expect(findings).toMatchObject([{ operationId: "getPartnerPricePackages", kind: "no-answer" }]);
    expect(operations.find(({ operationId }) => operationId === "getMsn")?.valid).toBeGreaterThan(0);
  });
});
