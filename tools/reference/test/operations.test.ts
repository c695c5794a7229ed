import { createRequire } from "node:module";

import { describe, expect, test } from "vitest";

import { fieldsOf, limitsOf } from "../src/fields.ts";
import { operationPages } from "../src/operation-pages.ts";
import { plain, table } from "../src/markdown.ts";

const pages = operationPages();
const require = createRequire(import.meta.url);

describe.each(pages)("the page $title", ({ file, text }) => {
  const { paths } = require(`@vipps-management/spec/${file.replace(".md", ".json")}`) as {
    paths: Record<
      string,
      Record<string, { operationId?: string; "x-method"?: string; "x-resource"?: string }>
    >;
  };
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation.operationId === undefined ? [] : [{ path, method, ...operation, id: operation.operationId }],
    ),
  );

  test("has every operation of its document, with its request and a curl line", () => {
    expect(operations).not.toEqual([]);
    for (const { id, method, path } of operations) {
      expect(text).toContain(`## \`${id}\`\n`);
      expect(text).toContain(`\`\`\`http\n${method.toUpperCase()} ${path}\n\`\`\``);
    }
    expect(text.split("curl --request").length - 1).toBe(operations.length);
  });

  test("names the client's method where there is one", () => {
    for (const operation of operations) {
      const resource = operation["x-resource"];
      if (resource !== undefined)
        expect(text).toContain(`\`management.${resource}.${operation["x-method"] ?? ""}(`);
    }
  });

  test("leaves no placeholder in a curl line", () => {
    expect(text).not.toMatch(/VIPPS_BASE_URL[^"]*[{}]/);
    expect(text).not.toContain("undefined");
  });
});

const document = { root: {}, follow: (value: unknown) => value as Record<string, unknown> };

describe("the fields of a body", () => {
  test("stand below the field that they are in, also those of a list", () => {
    const schema = {
      required: ["owner"],
      properties: {
        owner: { type: "object", properties: { name: { type: "string", maxLength: 50 } } },
        units: { type: "array", items: { properties: { msn: { type: ["string", "null"] } } } },
      },
    };
    expect(
      fieldsOf(schema, document).map(({ name, type, required, limits }) => [name, type, required, limits]),
    ).toEqual([
      ["owner", "object", true, ""],
      ["owner.name", "text", false, "up to 50 characters"],
      ["units", "list of anything", false, ""],
      ["units[].msn", "text or null", false, ""],
    ]);
  });

  test("are told with every limit", () => {
    expect(limitsOf({ enum: ["A", "B"] })).toBe("`A`, `B`");
    expect(limitsOf({ minLength: 4, maxLength: 10, pattern: "^a|b$" })).toBe("4 to 10 characters; `^a|b$`");
    expect(limitsOf({ minimum: 0 })).toBe("0 or more");
  });
});

test("a table keeps a line in a cell, and leaves out what no row has", () => {
  expect(table(["a", "b"], [["`x|y`", ""]])).toEqual(["| a |", "| --- |", "| `x\\|y` |", ""]);
});

test("what a document says is no tag on a page, and no value to put in", () => {
  expect(plain("a <b> {{ c }}\nd")).toBe("a &lt;b> {&#123; c }} d");
});
