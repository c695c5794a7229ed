// `pnpm test` in a package: that package's tests, with the report beside its package.json where turbo keeps it.
import path from "node:path";

import { runNode } from "./processes.mjs";

const [project = "", ...more] = process.argv.slice(2);
const report = path.resolve("test-report.json");

process.exitCode = await runNode([
  ...["node_modules/vitest/vitest.mjs", "run", "--project", project],
  ...["--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  ...more,
]);
