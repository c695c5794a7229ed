import { createRequire } from "node:module";
import path from "node:path";

import { mocks } from "../../mocks/list.mjs";
import { mockoonEnvironment } from "./mocks/mockoon-environment.ts";

/** How a server is started: one that takes a port says nothing that could be relied on, the others say where they listen. */
export type Program = { readonly announces: string[] } | { readonly at: (port: number) => string[] };

const require = createRequire(import.meta.url);

const own = (name: string): Program => ({ announces: [path.join(import.meta.dirname, `${name}.mjs`)] });

const testkit = path.dirname(require.resolve("@vipps-management/testkit/package.json"));

/** Everything that serves the route over HTTP. */
export const programs = {
  bare: own("bare-server"),
  slow: own("slow-server"),
  emulator: own("emulator-server"),
  commandLine: { announces: [path.join(testkit, "dist", "cli.mjs"), "serve", "--json"] },
  msw: own("msw-server"),
  scalar: own("scalar-server"),
  prism: {
    at: (port) => [
      ...[mocks.prism.file, "mock", "--port", String(port)],
      // By itself it writes four lines for each request.
      ...["--verboseLevel", "fatal", require.resolve("@vipps-management/spec/2023-08.json")],
    ],
  },
  mockoon: {
    at: (port) => [
      ...[mocks.mockoon.file, "start", "--data", mockoonEnvironment(), "--port", String(port)],
      "--disable-log-to-file",
    ],
  },
} as const satisfies Readonly<Record<string, Program>>;
