import { describe, expect, test } from "vitest";

import { emitClient } from "../src/emit-client.ts";
import { emitTestkit } from "../src/emit-testkit.ts";
import type { JsonObject } from "../src/json.ts";
import { bundledDocuments, readDocument, readDocuments } from "../src/read-document.ts";
import type { SourceFile } from "../src/source.ts";

/** A document of two operations, with everything that the emitters treat specially. */
function toyDocument(): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Toy", version: "1" },
    paths: {
      "/toys/{toy-id}": {
        parameters: [
          { name: "Vipps-System-Name", in: "header", schema: { type: "string" } },
          { name: "Merchant-Serial-Number", in: "header", schema: { type: "string" } },
          {
            name: "toy-id",
            in: "path",
            required: true,
            description: "The toy's number.",
            schema: { type: "string" },
            example: "42",
          },
        ],
        get: {
          operationId: "getToy",
          summary: "Get a toy.",
          description: "Toys that are lost are not found.",
          externalDocs: { description: "The toy guide", url: "https://example.com/toys" },
          "x-availability": "planned",
          "x-planned-for": "2030-Q1",
          "x-resource": "toys",
          "x-method": "get",
          "x-callers": ["partner"],
          "x-path-aliases": ["/playthings/{toy-id}"],
          responses: {
            "200": {
              description: "The toy.",
              content: { "application/json;charset=UTF-8": { schema: { $ref: "#/components/schemas/Toy" } } },
            },
            "404": { description: "There is no such toy." },
          },
        },
      },
      "/toys": {
        post: {
          operationId: "makeToy",
          summary: "Make a toy.",
          "x-resource": "toys",
          "x-method": "make",
          "x-callers": ["partner", "merchant"],
          parameters: [{ name: "Idempotency-Key", in: "header", required: true, schema: { type: "string" } }],
          requestBody: {
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/ToyRequest" },
                examples: { minimal: { value: { kind: "BEAR" } } },
              },
            },
          },
          responses: { "201": { description: "The toy is made." } },
        },
      },
    },
    components: {
      schemas: {
        Toy: {
          type: "object",
          required: ["kind", "state"],
          properties: {
            kind: { $ref: "#/components/schemas/Kind" },
            state: { type: "string", enum: ["NEW", "OLD"] },
            description: { type: "string", description: "A property that is called like an annotation." },
          },
        },
        ToyRequest: {
          type: "object",
          required: ["kind"],
          properties: { kind: { $ref: "#/components/schemas/Kind" } },
        },
        Kind: { type: "string", enum: ["BEAR", "BALL"] },
      },
    },
  };
}

async function emitted(path: string): Promise<string> {
  const document = readDocument("toy", toyDocument());
  const files: SourceFile[] = [...(await emitClient(document)), ...(await emitTestkit(document))];
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`${path} is not among ${files.map((one) => one.path).join(", ")}`);
  return file.text;
}

describe("an operation in the document gives", () => {
  test("a named method with its path values in camel case", async () => {
    const methods = await emitted("packages/client/src/generated/toy/resources.ts");
    expect(methods).toContain("get(path: { toyId: string }, options?: CallOptions): Promise<Toy>;");
    expect(methods).toContain("make(body: ToyRequest, options?: IdempotentCallOptions): Promise<void>;");
    expect(methods).toContain("get: (path, options) => call(operations.getToy, { path }, options),");
  });

  test("a documentation of that method: summary, availability, parameters, errors, example and source", async () => {
    const methods = await emitted("packages/client/src/generated/toy/resources.ts");
    for (const line of [
      " * Get a toy.",
      " * Toys that are lost are not found.",
      "Planned for 2030-Q1",
      " * @param path - `toyId`: the toy's number.",
      " * @param options - A signal, a deadline in milliseconds, the merchant serial number.",
      " * @param options - A signal, a deadline in milliseconds, the idempotency key (made for you when left out).",
      " * `not_found`: there is no such toy.",
      ` * const toy = await management.toys.get({ toyId: "42" });`,
      ` * await management.toys.make({ kind: "BEAR" });`,
      " * @see The toy guide: https://example.com/toys",
    ]) {
      expect(methods).toContain(line);
    }
  });

  test("a row in the operation table", async () => {
    const table = await emitted("packages/client/src/generated/toy/operations.ts");
    expect(table).toContain(
      `getToy: {"id":"getToy","method":"GET","path":"/toys/{toyId}","availability":"planned","plannedFor":"2030-Q1"},`,
    );
    expect(table).toContain(`"idempotencyKey":true,"body":true`);
  });

  test("a key in the handlers that the emulator must provide", async () => {
    const handlers = await emitted("packages/testkit/src/generated/toy/handlers.ts");
    expect(handlers).toContain("getToy(call: OperationCall<{ path: { toyId: string };");
    expect(handlers).toContain("Reply<200, Toy>");
    expect(handlers).toContain("Reply<201, undefined>");
  });

  test("a route with every spelling of its path and the media type as it is sent", async () => {
    const routes = await emitted("packages/testkit/src/generated/toy/routes.ts");
    expect(routes).toContain(`"paths":["/toys/{toyId}","/playthings/{toyId}"]`);
    expect(routes).toContain(`"contentType":"application/json;charset=UTF-8"`);
  });
});

describe("an enum", () => {
  test("in a response is open, because a new value is no breaking change", async () => {
    const types = await emitted("packages/client/src/generated/toy/types.ts");
    expect(types).toContain(`state: "NEW" | "OLD" | (string & {});`);
  });

  test("in a request is closed", async () => {
    const types = await emitted("packages/client/src/generated/toy/types.ts");
    expect(types).toMatch(/Kind: "BEAR" \| "BALL";/);
  });

  test("that both use is closed for requests and open in a copy for responses", async () => {
    const types = await emitted("packages/client/src/generated/toy/types.ts");
    expect(types).toMatch(/OpenKind: "BEAR" \| "BALL" \| \(string & \{\}\);/);
    expect(types).toMatch(/Toy: \{[^}]*kind: components\["schemas"\]\["OpenKind"\];/s);
    expect(types).toMatch(/ToyRequest: \{[^}]*kind: components\["schemas"\]\["Kind"\];/s);
  });

  test("is closed for the emulator, which has to keep to the document", async () => {
    const types = await emitted("packages/testkit/src/generated/toy/types.ts");
    expect(types).toContain(`state: "NEW" | "OLD";`);
    expect(types).not.toContain("string & {}");
  });
});

test("headers that the client supplies are asked of nobody", async () => {
  const types = await emitted("packages/client/src/generated/toy/types.ts");
  expect(types).not.toContain("Idempotency-Key");
  expect(types).not.toContain("Vipps-System-Name");
});

describe("the constraints of a request body", () => {
  test("are what the document demands, with a constant for each named schema after those that it uses", async () => {
    const constraints = await emitted("packages/client/src/generated/toy/constraints.ts");
    const kind = constraints.indexOf(
      `export const kind: Constraint = { type: "string", enum: ["BEAR","BALL"] };`,
    );
    const request = constraints.indexOf(`export const toyRequest: Constraint =`);
    expect(kind).toBeGreaterThan(0);
    expect(request).toBeGreaterThan(kind);
    expect(constraints).toContain(`required: ["kind"]`);
  });

  test("that cannot be said are an error, not a check that is missing", async () => {
    const document = toyDocument();
    const { schemas } = document.components as { schemas: JsonObject };
    schemas.ToyRequest = { type: "object", properties: { kind: { type: "string", not: { const: "BEAR" } } } };
    await expect(emitClient(readDocument("toy", document))).rejects.toThrow("ToyRequest.kind has not");
    schemas.ToyRequest = { type: "object", properties: { toy: { $ref: "#/components/schemas/ToyRequest" } } };
    await expect(emitClient(readDocument("toy", document))).rejects.toThrow("ToyRequest contains itself");
  });
});

test("an operation that does not say whose keys may call it is an error", () => {
  const document = toyDocument();
  const paths = document.paths as Record<string, Record<string, JsonObject>>;
  delete paths["/toys"]?.post?.["x-callers"];
  expect(() => readDocument("toy", document)).toThrow("makeToy does not say whose keys may call it");
});

test("a property that is called like an annotation is still validated", async () => {
  const validators = await emitted("packages/testkit/src/generated/toy/validators.ts");
  expect(validators).toContain("data.description");
});

test("the compiled validators need nothing when they run", async () => {
  const validators = await emitted("packages/testkit/src/generated/toy/validators.ts");
  expect(validators).not.toMatch(/require\(|new Function|eval\(/);
});

describe("a query", () => {
  const files = async (): Promise<SourceFile[]> => {
    const document = toyDocument();
    const paths = document.paths as Record<string, Record<string, JsonObject>>;
    Object.assign(paths["/toys/{toy-id}"]?.get ?? {}, {
      parameters: [
        { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } },
        { name: "with-parts", in: "query", required: true, schema: { type: "boolean" } },
        { name: "colour", in: "query", schema: { type: "string" } },
      ],
    });
    return emitTestkit(readDocument("toy", document));
  };
  const textOf = async (name: string): Promise<string> =>
    (await files()).find(({ path }) => path.endsWith(name))?.text ?? "";

  test("reaches its handler in the types that the document says", async () => {
    expect(await textOf("handlers.ts")).toContain(
      `query: { "limit"?: number; "with-parts": boolean; "colour"?: string }`,
    );
  });

  test("gets a validator that turns its texts into those types, and refuses what cannot be turned", async () => {
    const code = (await textOf("query-validators.ts"))
      .replaceAll(/^import .*$/gm, "")
      .replace(/export const queryValidators: .* =/, "return");
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the compiled validators are code, and this runs it
    const make = new Function(code) as () => object;
    const { getToy } = make() as { getToy: (query: object) => boolean };
    const query = { limit: "7", "with-parts": "true", colour: "7" };
    expect(getToy(query)).toBe(true);
    expect(query).toEqual({ limit: 7, "with-parts": true, colour: "7" });
    for (const wrong of [{ limit: "many" }, { limit: "0" }, { "with-parts": "maybe" }, { lmit: "7" }])
      expect([wrong, getToy({ "with-parts": "true", ...wrong })]).toEqual([wrong, false]);
    expect(getToy({})).toBe(false);
  });

  test("that no operation takes gives no file", async () => {
    const names = (await emitTestkit(readDocument("toy", toyDocument()))).map(({ path }) => path);
    expect(names.filter((name) => name.endsWith("query-validators.ts"))).toEqual([]);
  });
});

test("a document of the emulator alone gives nothing to the client", async () => {
  const document = readDocument("toy", { ...toyDocument(), "x-emulator-only": true });
  expect(await emitClient(document)).toEqual([]);
  expect(await emitTestkit(document)).not.toEqual([]);
});

test("an operation without an operationId is an error that names it", () => {
  const document = toyDocument();
  const paths = document.paths as Record<string, Record<string, JsonObject>>;
  delete paths["/toys"]?.post?.operationId;
  expect(() => readDocument("toy", document)).toThrow("POST /toys has no operationId.");
});

test("a reference that points to nothing is an error that names it", async () => {
  const document = toyDocument();
  (document.components as { schemas: JsonObject }).schemas.ToyRequest = {
    $ref: "#/components/schemas/Nothing",
  };
  await expect(emitClient(readDocument("toy", document))).rejects.toThrow("#/components/schemas/Nothing");
});

test("the documents of the spec package are read, each with its operations", async () => {
  const documents = await readDocuments(bundledDocuments());
  expect(documents.map(({ name, operations }) => [name, operations.length])).toEqual([
    ["2023-08", 13],
    ["2026-01", 9],
    ["access-token", 2],
    ["control", 46],
  ]);
});
