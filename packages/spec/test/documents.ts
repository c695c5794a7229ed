import { readFileSync } from "node:fs";
import path from "node:path";

/** A part of a document, to be changed. */
export type Part = Record<string, unknown>;

/** An operation whose request and answer have a schema each. */
export function documentWith(
  { request, answer }: { request?: unknown; answer?: unknown },
  more: Part = {},
): Part {
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    paths: {
      "/orders": {
        post: {
          operationId: "makeOrder",
          ...(request !== undefined && {
            requestBody: { required: true, content: { "application/json": { schema: request } } },
          }),
          responses: {
            "200": {
              description: "Made.",
              ...(answer !== undefined && { content: { "application/json": { schema: answer } } }),
            },
          },
        },
      },
    },
    ...more,
  };
}

/** The operation of `documentWith`, changed. */
export function withOperation(change: Part, document: Part = documentWith({})): Part {
  const { paths } = document as { paths: { "/orders": { post: Part } } };
  return { ...document, paths: { "/orders": { post: { ...paths["/orders"].post, ...change } } } };
}

/** A document as users get it: built by `npx redocly bundle` in packages/spec. */
export function edition(name: string): unknown {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, "..", "dist", `${name}.json`), "utf8"));
}
