import { createEmulator } from "@vipps-management/testkit";
import { describe, expect, test } from "vitest";

import { outcomesOf2023 } from "./outcomes/2023-08.ts";
import { outcomesOf2026 } from "./outcomes/2026-01.ts";
import { outcomesOfTokens } from "./outcomes/access-token.ts";
import { send } from "./outcomes/call.ts";
import type { Cause, OutcomeTable } from "./outcomes/causes.ts";
import { type Documented, type DocumentedOperation, operationsIn, successOf } from "./outcomes/documented.ts";

// Every operation of every edition with every outcome that it can have, each answer compared with the OpenAPI document. A
// new operation, or a newly documented response, fails until it has a case in the tables beside.

const tables: readonly (readonly [string, OutcomeTable])[] = [
  ["edition 2023-08", outcomesOf2023],
  ["edition 2026-01", outcomesOf2026],
  ["tokens of edition 2023-08", outcomesOfTokens("2023-08")],
  ["tokens of edition 2026-01", outcomesOfTokens("2026-01")],
];

describe.each(tables)("%s:", (_, { edition, document, outcomes, validCall, describedBy = {} }) => {
  const documented = operationsIn(document);

  const responseOf = ({ operationId, responses }: DocumentedOperation, status: number): Documented => {
    const describing = documented.find((other) => other.operationId === describedBy[operationId]);
    const response =
      responses.get(String(status)) ??
      responses.get("default") ??
      describing?.responses.get(String(status)) ??
      describing?.responses.get("default");
    if (response === undefined) throw new Error(`The document has no response ${status}, and no default.`);
    return response;
  };

  describe.each(documented.map((operation) => [operation.operationId, operation] as const))(
    "%s",
    (operationId, operation) => {
      const cases = Object.entries<Cause>(outcomes[operationId] ?? {});
      const happening = cases.flatMap(([status, cause]) =>
        typeof cause === "function" ? [[status, cause] as const] : [],
      );

      test.each(happening)("answers %s as the document has it", async (name, cause) => {
        const emulator = createEmulator({ edition });
        const status = name === "success" ? successOf(operation) : Number(name);
        const response = await send(emulator, await cause(await validCall(emulator, operation), emulator));
        const text = await response.text();
        expect([response.status, text]).toEqual([status, expect.any(String)]);

        const { content, headers } = responseOf(operation, status);
        for (const header of headers) expect(response.headers.get(header), header).not.toBeNull();
        if (content.size === 0) {
          expect([text, response.headers.get("content-type")]).toEqual(["", null]);
          return;
        }
        const type = response.headers.get("content-type") ?? "none";
        const fits = content.get(type);
        if (fits === undefined)
          throw new Error(`${type} is none of ${Array.from(content.keys()).join(", ")}.`);
        expect(fits(JSON.parse(text)), `${text}: ${JSON.stringify(fits.errors)}`).toBe(true);
        if (type === "application/problem+json") expect(JSON.parse(text)).toMatchObject({ status });
        if (status === 405) expect(response.headers.get("allow")).toContain(operation.method);
      });

      test("has a case for every response that is documented", () => {
        const happen = happening.map(([status]) =>
          status === "success" ? successOf(operation) : Number(status),
        );
        const unreached = Array.from(operation.responses.keys()).filter(
          (status) => status !== "default" && !happen.includes(Number(status)),
        );
        expect(unreached).toEqual([]);
      });
    },
  );

  test("no case is left over from an operation that is gone", () => {
    expect(Object.keys(outcomes).sort()).toEqual(documented.map(({ operationId }) => operationId).sort());
  });
});

test.each([outcomesOf2023, outcomesOf2026])("the comparison can fail: edition $edition", ({ document }) => {
  const getMsn = operationsIn(document).find(({ operationId }) => operationId === "getMsn");
  const fits = getMsn?.responses.get("200")?.content.get("application/json;charset=UTF-8");
  expect(fits?.({ msn: 123456 })).toBe(false);
});
