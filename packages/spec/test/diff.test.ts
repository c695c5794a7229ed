import { describe, expect, test } from "vitest";

import { diffDocuments, DocumentError, sentenceOf } from "../src/diff/index.ts";
import { documentWith, type Part, withOperation } from "./documents.ts";

const text = { type: "string" };

function told(before: unknown, after: unknown): string[] {
  return diffDocuments(before, after).changes.map((change) => `${change.weight}: ${sentenceOf(change)}`);
}

/** The same two schemas, once on the way to the API and once on the way back. */
function bothWays(before: unknown, after: unknown): { request: string[]; answer: string[] } {
  const what = (sentence: string): string => sentence.replace("POST /orders (makeOrder): ", "");
  return {
    request: told(documentWith({ request: before }), documentWith({ request: after })).map(what),
    answer: told(documentWith({ answer: before }), documentWith({ answer: after })).map(what),
  };
}

function object(properties: Part, required: readonly string[] = []): Part {
  return { type: "object", properties, required };
}

describe("which way a value goes decides what a change means", () => {
  test("a longer name is fine in a request, and something to know in an answer", () => {
    const name = (maxLength: number): Part => object({ salesUnit: object({ name: { ...text, maxLength } }) });
    expect(bothWays(name(30), name(40))).toEqual({
      request: ["harmless: the request's field `salesUnit.name` now allows 40 characters (30 before)"],
      answer: [
        "to-know: the field `salesUnit.name` of the answer 200 may now have 40 characters (30 before)",
      ],
    });
    expect(bothWays(name(40), name(30))).toEqual({
      request: ["breaking: the request's field `salesUnit.name` now allows 30 characters (40 before)"],
      answer: [
        "harmless: the field `salesUnit.name` of the answer 200 may now have 30 characters (40 before)",
      ],
    });
  });

  test("a new value widens, a value that is gone narrows", () => {
    const status = (values: string[]): Part => object({ status: { ...text, enum: values } });
    expect(bothWays(status(["A", "B"]), status(["B", "C"]))).toEqual({
      request: [
        "breaking: the request's field `status` no longer takes `A`",
        "harmless: the request's field `status` now also takes `C`",
      ],
      answer: [
        "to-know: the field `status` of the answer 200 may now also be `C`",
        "harmless: the field `status` of the answer 200 is never `A` any more",
      ],
    });
  });

  test("a field that is new, gone, needed or spared", () => {
    const [name, both] = [{ name: text }, { name: text, id: text }];
    expect(bothWays(object(name), object(both, ["id"]))).toEqual({
      request: ["breaking: the request's field `id` is new and required"],
      answer: ["harmless: the field `id` of the answer 200 is new"],
    });
    expect(bothWays(object(name), object(both)).request).toEqual([
      "harmless: the request's field `id` is new, and may be left out",
    ]);
    expect(bothWays(object(both), object(name))).toEqual({
      request: ["breaking: the request's field `id` is no longer taken"],
      answer: ["breaking: the field `id` of the answer 200 is no longer there"],
    });
    expect(bothWays(object(name), object(name, ["name"]))).toEqual({
      request: ["breaking: the request's field `name` is now required"],
      answer: ["harmless: the field `name` of the answer 200 is now always there"],
    });
    expect(bothWays(object(name, ["name"]), object(name))).toEqual({
      request: ["harmless: the request's field `name` may now be left out"],
      answer: ["breaking: the field `name` of the answer 200 may now be missing"],
    });
  });

  test("a number where there were integers, and null where there was none", () => {
    expect(bothWays({ type: "integer" }, { type: "number" })).toEqual({
      request: ["harmless: the request's body is now a number (an integer before)"],
      answer: ["breaking: the answer 200 is now a number (an integer before)"],
    });
    expect(bothWays(text, { type: ["string", "null"] })).toEqual({
      request: ["harmless: the request's body now takes `null`"],
      answer: ["breaking: the answer 200 may now be `null`"],
    });
    expect(bothWays({ type: "array" }, { type: "object" })).toEqual({
      request: ["breaking: the request's body is now an object (a list before)"],
      answer: ["breaking: the answer 200 is now an object (a list before)"],
    });
  });

  test("what only one way takes is nothing to the other", () => {
    const id = { ...text, readOnly: true };
    expect(bothWays(object({}), object({ id }, ["id"]))).toEqual({
      request: [],
      answer: ["harmless: the field `id` of the answer 200 is new"],
    });
  });
});

describe("the same thing in other words is no change", () => {
  const named = (schemas: Part, request: unknown): Part => ({
    ...documentWith({ request }),
    components: { schemas },
  });
  test.each<[string, unknown, unknown]>([
    ["null, as of OpenAPI 3.0 and 3.1", { ...text, nullable: true }, { type: ["string", "null"] }],
    ["null as a variant", { anyOf: [text, { type: "null" }] }, { type: ["string", "null"] }],
    ["a constant, and a list of one", { const: "A" }, { enum: ["A"] }],
    ["a union of constants, and a list", { oneOf: [{ const: "A" }, { const: "B" }] }, { enum: ["B", "A"] }],
    [
      "an exclusive limit",
      { type: "integer", minimum: 1, exclusiveMinimum: true },
      { type: "integer", exclusiveMinimum: 1 },
    ],
    [
      "all of several, and one of it",
      { allOf: [object({ a: text }, ["a"]), object({ b: text })] },
      object({ b: text, a: text }, ["a"]),
    ],
    [
      "limits of which the narrowest counts",
      { allOf: [{ ...text, maxLength: 9 }, { maxLength: 5 }] },
      { ...text, maxLength: 5 },
    ],
  ])("%s", (_what, before, after) => {
    expect(bothWays(before, after)).toEqual({ request: [], answer: [] });
  });

  test("a reference, and what it refers to", () => {
    expect(
      told(named({ Name: text }, { $ref: "#/components/schemas/Name" }), documentWith({ request: text })),
    ).toEqual([]);
  });

  test("a reference that leads back to where it is, in one document or in both", () => {
    const tree = (kind: unknown): Part =>
      named(
        { Tree: object({ kind, branches: { type: "array", items: { $ref: "#/components/schemas/Tree" } } }) },
        { $ref: "#/components/schemas/Tree" },
      );
    expect(told(tree(text), tree(text))).toEqual([]);
    expect(told(tree(text), tree({ type: "boolean" }))).toEqual([
      "breaking: POST /orders (makeOrder): the request's field `kind` is now a boolean (a string before)",
    ]);
    const all = named(
      { All: { allOf: [{ $ref: "#/components/schemas/All" }, object({ a: text })] } },
      { $ref: "#/components/schemas/All" },
    );
    expect(told(all, documentWith({ request: object({ a: text }) }))).toEqual([]);
  });

  test("extensions say nothing, and words are counted apart", () => {
    expect(
      told(documentWith({ request: text }), documentWith({ request: { ...text, "x-note": 1 } })),
    ).toEqual([]);
    expect(
      told(documentWith({ request: text }), documentWith({ request: { ...text, description: "A name." } })),
    ).toEqual(["wording: POST /orders (makeOrder): the request's body is described in other words"]);
  });
});

describe("operations", () => {
  const at = (path: string, method: string, operation: Part): Part => ({
    openapi: "3.0.3",
    paths: { [path]: { [method]: { responses: {}, ...operation } } },
  });

  test("one that has moved is the same one, and one that was renamed too", () => {
    const before = at("/products/orders", "post", { operationId: "orderProduct" });
    expect(told(before, at("/product-orders", "post", { operationId: "orderProduct" }))).toEqual([
      "breaking: POST /product-orders (orderProduct) has moved here from POST /products/orders",
    ]);
    expect(told(before, at("/products/orders", "post", { operationId: "order" }))).toEqual([
      "to-know: POST /products/orders (order) was called orderProduct before: generated code has another name for it",
    ]);
    expect(told(before, at("/orders", "post", { operationId: "order" }))).toEqual([
      "breaking: POST /products/orders (orderProduct) is gone",
      "harmless: POST /orders (order) is new",
    ]);
  });

  test("the parameters of a path may have other names", () => {
    const parameter = (name: string): Part => ({ name, in: "path", required: true, schema: text });
    expect(
      told(
        at("/units/{msn}", "get", { parameters: [parameter("msn")] }),
        at("/units/{id}", "get", { parameters: [{ ...parameter("id"), schema: { ...text, maxLength: 6 } }] }),
      ),
    ).toEqual([
      "breaking: GET /units/{id}: the path parameter `id` now allows 6 characters (no limit before)",
      "harmless: GET /units/{id} names the parameters of its path otherwise (/units/{msn} before)",
    ]);
  });

  test("parameters of a query and headers that come and go", () => {
    const query = { name: "all", in: "query", schema: { type: "boolean" } };
    const header = { name: "Merchant-Serial-Number", in: "header", schema: text };
    const withThose = (parameters: Part[]): Part => withOperation({ parameters });
    expect(told(withThose([]), withThose([query, { ...header, required: true }]))).toEqual([
      "breaking: POST /orders (makeOrder): the header `Merchant-Serial-Number` is new and required",
      "harmless: POST /orders (makeOrder): the query parameter `all` is new, and may be left out",
    ]);
    expect(told(withThose([query, header]), withThose([]))).toEqual([
      "breaking: POST /orders (makeOrder): the query parameter `all` is no longer taken",
      "to-know: POST /orders (makeOrder): the header `Merchant-Serial-Number` is no longer taken",
    ]);
    expect(told(withThose([header]), withThose([{ ...header, name: "merchant-serial-number" }]))).toEqual([]);
  });

  test("what production takes although no official document has it is not missed there", () => {
    const parameters = [
      { name: "includeExpired", in: "query", "x-undocumented": true, schema: { type: "boolean" } },
    ];
    expect(told(withOperation({ parameters }), withOperation({}))).toEqual([
      "to-know: POST /orders (makeOrder): the query parameter `includeExpired` is not in the later document; the earlier one has it from elsewhere (`x-undocumented`)",
    ]);
  });

  test("statuses, media types and headers of answers", () => {
    const answers = (responses: Part): Part => withOperation({ responses });
    const json = { content: { "application/json": { schema: text } } };
    expect(told(answers({ 200: json, 404: {} }), answers({ 201: json, 429: {} }))).toEqual([
      "breaking: POST /orders (makeOrder): the answer 200 is no longer described",
      "to-know: POST /orders (makeOrder): the answer 201 is new",
      "to-know: POST /orders (makeOrder): the refusal 429 is new",
      "harmless: POST /orders (makeOrder): the refusal 404 is no longer described",
    ]);
    expect(
      told(
        answers({ 200: json }),
        answers({ 200: { content: { "application/json;charset=UTF-8": { schema: text } } } }),
      ),
    ).toEqual([
      "to-know: POST /orders (makeOrder): the answer 200 is now `application/json;charset=UTF-8` (`application/json` before)",
    ]);
    expect(
      told(
        answers({ 200: { ...json, headers: { "Retry-After": { schema: text } } } }),
        answers({ 200: json }),
      ),
    ).toEqual([
      "to-know: POST /orders (makeOrder): the header `Retry-After` of the answer 200 is no longer described",
    ]);
  });

  test("one media type in two spellings is two", () => {
    const content = {
      "application/json;charset=UTF-8": { schema: text },
      "application/json": { schema: text },
    };
    const document = withOperation({ responses: { 401: { content } } });
    expect(told(document, structuredClone(document))).toEqual([]);
  });

  test("keys, whatever they are called, and servers, whatever they end in", () => {
    const guarded = (name: string, header: string, url: string): Part => ({
      ...documentWith({}),
      servers: [{ url }],
      security: [{ [name]: [] }],
      components: { securitySchemes: { [name]: { type: "apiKey", in: "header", name: header } } },
    });
    const before = guarded("Key", "X-Key", "https://api.example.com");
    expect(told(before, guarded("ApiKey", "X-Key", "https://api.example.com/"))).toEqual([]);
    expect(told(before, guarded("Key", "X-Other", "https://api.example.org"))).toEqual([
      "breaking: the server https://api.example.com is gone",
      "breaking: POST /orders (makeOrder) can no longer be called with the header `X-Key`",
      "harmless: the server https://api.example.org is new",
      "harmless: POST /orders (makeOrder) can now be called with the header `X-Other`",
    ]);
  });

  test("what is the same in several refusals of several operations is told once", () => {
    const problem = (title: unknown): Part => {
      const refusal = { content: { "application/problem+json": { schema: object({ title }) } } };
      const operation = (operationId: string, ...statuses: string[]): Part => ({
        operationId,
        responses: Object.fromEntries(statuses.map((status) => [status, refusal])),
      });
      return {
        openapi: "3.1.0",
        paths: {
          "/a": {
            get: operation("a", "400", "404"),
            put: operation("b", "400"),
            post: operation("c", "500"),
          },
        },
      };
    };
    expect(told(problem(text), problem({ ...text, nullable: true }))).toEqual([
      "breaking: 3 operations (a, b, c): the field `title` of the refusals 400, 404 and 500 may now be `null`",
    ]);
  });
});

describe("variants", () => {
  const [card, cash] = [object({ card: text }, ["card"]), object({ cash: text }, ["cash"])];
  test("a new one is fine in a request, and breaks an answer", () => {
    const titled = (title: string, schema: Part): Part => ({ title, ...schema });
    const before = { oneOf: [titled("Card", card), titled("Cash", cash)] };
    const after = { oneOf: [titled("Card", card), titled("Cash", cash), titled("Gift", object({}))] };
    expect(bothWays(before, after)).toEqual({
      request: ["harmless: the request's body now takes another variant: `Gift`"],
      answer: ["breaking: the answer 200 may now have another variant: `Gift`"],
    });
  });

  test("what has become a choice is held against the variant that is most like it", () => {
    expect(bothWays(card, { oneOf: [card, text] }).request).toEqual([
      "harmless: the request's body now takes another variant",
    ]);
  });
});

describe("what cannot be compared is refused, with a reason", () => {
  const fine = documentWith({ request: text });
  const bent = (schema: unknown, schemas: Part = {}): Part => ({
    ...documentWith({ request: schema }),
    components: { schemas },
  });
  const refusal = (document: unknown): { code: string; message: string } => {
    try {
      diffDocuments(fine, document);
    } catch (error) {
      if (error instanceof DocumentError) return error;
      throw error;
    }
    throw new Error("It was not refused.");
  };

  test.each<[string, unknown, string, string]>([
    [
      "nothing",
      null,
      "not_openapi",
      'The second document is not an OpenAPI 3 document. It has no "openapi: 3.…".',
    ],
    ["a list", [], "not_openapi", "is not an OpenAPI 3 document"],
    ["Swagger 2", { swagger: "2.0", paths: {} }, "not_openapi", "It is Swagger 2."],
    [
      "another file",
      withOperation({ requestBody: { $ref: "order.yaml#/Order" } }, documentWith({ request: text })),
      "foreign_reference",
      "Bundle it",
    ],
  ])("%s", (_what, document, code, message) => {
    expect(refusal(document)).toMatchObject({
      code,
      message: expect.stringContaining(message) as string,
    });
  });

  test("a reference to nothing, and references that only lead to each other", () => {
    const body = (reference: string): Part =>
      withOperation(
        { requestBody: { $ref: reference } },
        {
          ...fine,
          components: {
            requestBodies: {
              One: { $ref: "#/components/requestBodies/Other" },
              Other: { $ref: "#/components/requestBodies/One" },
            },
          },
        },
      );
    expect(refusal(body("#/components/requestBodies/None"))).toMatchObject({ code: "broken_reference" });
    expect(refusal(body("#/components/requestBodies/One")).message).toContain("lead in a circle");
  });

  test("a document that unfolds without end", () => {
    const levels = 40;
    const schemas = Object.fromEntries(
      Array.from({ length: levels }, (_, level) => {
        const next = { $ref: `#/components/schemas/L${String(Math.min(level + 1, levels - 1))}` };
        return [
          `L${String(level)}`,
          level === levels - 1 ? text : object({ a: { ...next }, b: { ...next } }),
        ];
      }),
    );
    const laughs = bent({ $ref: "#/components/schemas/L0" }, schemas);
    expect(() => diffDocuments(laughs, structuredClone(laughs))).toThrow(/too much to compare/);
  });

  test("names of every object's own members are names like any other", () => {
    const odd = (name: string): Part => documentWith({ request: object(Object.fromEntries([[name, text]])) });
    expect(told(odd("constructor"), odd("toString"))).toEqual([
      "breaking: POST /orders (makeOrder): the request's field `constructor` is no longer taken",
      "harmless: POST /orders (makeOrder): the request's field `toString` is new, and may be left out",
    ]);
  });
});
