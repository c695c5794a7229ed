import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Server } from "node:http";
import { pathToFileURL } from "node:url";

import { createAdaptorServer } from "@hono/node-server";

import { mocks } from "../../../mocks/list.mjs";
import { announce } from "../announce.ts";

/** As its package, which is not part of the workspace, declares it. */
interface ScalarMockServer {
  readonly createMockServer: (options: {
    specification: object;
  }) => Promise<{ fetch: (request: Request) => Promise<Response> }>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses?: Record<string, unknown> }>>>>;
}

const require = createRequire(import.meta.url);
const file = require.resolve("@vipps-management/spec/2023-08.json");
const specification = JSON.parse(readFileSync(file, "utf8")) as Document;
// It prefers the default response, here an error, to that of a success.
for (const operation of Object.values(specification.paths).flatMap((path) => Object.values(path)))
  delete operation.responses?.default;

const { createMockServer } = (await import(pathToFileURL(mocks.scalar.file).href)) as ScalarMockServer;
const app = await createMockServer({ specification });
announce(createAdaptorServer(app) as Server);
