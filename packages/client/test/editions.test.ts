import { describe, expect, test } from "vitest";

import { edition as edition2023 } from "../src/editions/2023-08.ts";
import { edition as edition2026 } from "../src/editions/2026-01.ts";
import { toResult } from "../src/index.ts";
import { editions } from "./support/editions.ts";
import { json } from "./support/observed-client.ts";

const tables: Readonly<Record<string, object>> = {
  "2023-08": edition2023.operations,
  "2026-01": edition2026.operations,
};

describe.each(editions)("edition $name:", ({ name, methods }) => {
  test("every operation of the document has a named method here", () => {
    const tried = new Set(methods.map(({ operationId }) => operationId));
    expect([...tried].sort()).toEqual(Object.keys(tables[name] ?? {}).sort());
  });

  test.each(methods)(
    "the method of $operationId sends $sends and gives the answer's data",
    async ({ sends, gives, carryOut }) => {
      const answer = gives === "list" ? [{ answer: 42 }] : { answer: 42 };
      const { result, sent } = carryOut(() => json(answer));
      await expect(result).resolves.toEqual(gives === "nothing" ? undefined : answer);
      expect(sent.map(({ method, url }) => `${method} ${url.pathname}${url.search}`)).toEqual([sends]);
    },
  );

  test.each(methods)(
    "$operationId ($sends) is refused on production only when it is planned or proposed",
    async ({ offered, gives, carryOut }) => {
      const { result, sent } = carryOut(() => json(gives === "list" ? [] : {}), {
        baseUrl: "https://api.vipps.no",
      });
      const outcome = await toResult(result);
      expect(outcome.ok).toBe(offered);
      expect(sent).toHaveLength(offered ? 1 : 0);
      if (outcome.ok) return;
      expect(outcome.error.code).toBe("operation_unavailable");
      expect(outcome.error.message).toMatch(/only a proposal|planned .*2023-Q3/);
      expect(outcome.error.message).toContain("allowUnavailable");
    },
  );

  test.each(methods)(
    "the method of $operationId ($sends) turns a 404 into not_found",
    async ({ carryOut }) => {
      const problem = { title: "Not found", status: 404 };
      // Two operations of edition 2026-01 declare the problem document of a 404 as plain JSON.
      for (const type of ["application/problem+json", "application/json;charset=UTF-8"]) {
        const { result } = carryOut(() => json(problem, { status: 404, headers: { "content-type": type } }));
        await expect(result).rejects.toMatchObject({ code: "not_found", problem: { title: "Not found" } });
      }
    },
  );
});
