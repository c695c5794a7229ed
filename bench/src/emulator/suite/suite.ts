import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { contest, type Figure, type Measure, type Rival } from "../../figure.ts";
import { spawnAnnounced, stop } from "../servers.ts";

const files = 10;
const require = createRequire(import.meta.url);
const vitest = path.join(path.dirname(require.resolve("vitest/package.json")), "vitest.mjs");
const bench = path.join(import.meta.dirname, "..");
const sources = path.join(bench, "src", "emulator", "suite");

/** Vitest would take what is linked from the workspace for a part of the tests and transform it; users have it installed. */
const configuration = `export default {
  test: {
    include: ["*.suite.ts"],
    setupFiles: ["./web-globals.ts"],
    server: { deps: { external: [/\\/packages\\/[^/]+\\/dist\\//] } },
  },
};
`;

/** A project of ten files with a hundred tests each. */
function projectOf(name: string): string {
  const folder = path.join(bench, ".cache", "suite", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ["application.ts", "web-globals.ts", "world.ts"])
    cpSync(path.join(sources, file), path.join(folder, file));
  for (let number = 1; number <= files; number += 1)
    cpSync(path.join(sources, `${name}.suite.ts`), path.join(folder, `${number}.suite.ts`));
  writeFileSync(path.join(folder, "vitest.config.mjs"), configuration);
  return folder;
}

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly { readonly assertionResults: readonly { readonly duration: number }[] }[];
}

/** The milliseconds of a run: those of Vitest as a whole, and those of the tests themselves, one after the other. */
interface Run {
  readonly whole: number;
  readonly tests: number;
}

/**
 * Runs a project, and makes sure that every test has passed. A file at a time: the tests of any other would reset the shared
 * mock's world, and a test of anybody would wait for a processor while another file is loaded.
 */
async function run(folder: string, env: RunEnvironment): Promise<Run> {
  const report = path.join(folder, "report.json");
  const before = performance.now();
  const child = spawn(
    process.execPath,
    [
      vitest,
      ...["run", "--root", folder, "--no-file-parallelism"],
      ...["--reporter=json", `--outputFile=${report}`],
    ],
    { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ...env } },
  );
  await once(child, "exit");
  const whole = performance.now() - before;
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, "utf8")) as Report;
  if (numPassedTests !== files * 100) throw new Error(`${numPassedTests} tests of ${folder} have passed.`);
  const durations = testResults.flatMap((file) => file.assertionResults.map(({ duration }) => duration));
  return { whole, tests: durations.reduce((sum, duration) => sum + duration, 0) };
}

type RunEnvironment = Readonly<Record<string, string>>;

/** A thousand tests, each with a world of its own, with each way to have one. */
export async function suite(): Promise<Figure[]> {
  const { child, announced } = await spawnAnnounced([path.join(bench, "dist", "shared-mock-server.mjs")]);
  const { url } = announced as { url: string };
  const contenders = {
    emulator: contender("emulator"),
    "MSW 2 with handlers for each test": contender("msw"),
    "one mock over HTTP, reset before each test": contender("shared-mock", { MOCK_URL: url }),
  };
  const turns = { unit: "ms", turns: 3, warmUps: 0 };
  const [[ours, own], ...others] = Object.entries(contenders) as [Entry, ...Entry[]];
  try {
    const tests = await contest({
      ...turns,
      what: "1,000 tests with a world of their own: the time in the tests",
      ours: [ours, own.tests],
      others: others.map(([name, other]): Rival => [name, other.tests, { atMost: 0.2 }]),
    });
    const whole = await contest({
      ...turns,
      what: "1,000 tests with a world of their own: all of `vitest run`",
      ours: [ours, own.whole],
      others: others.map(([name, other]): Rival => [name, other.whole]),
    });
    return [...tests, ...whole];
  } finally {
    await stop({ child });
  }
}

type Entry = [name: string, contender: ReturnType<typeof contender>];

/** Runs a project once for both of its measures: `whole` tells of the runs, in their order, that `tests` has made. */
function contender(name: string, env: RunEnvironment = {}): { tests: Measure; whole: Measure } {
  const folder = projectOf(name);
  const wholes: number[] = [];
  return {
    tests: async () => {
      const { whole, tests } = await run(folder, env);
      wholes.push(whole);
      return tests;
    },
    whole: () => wholes.shift() ?? Number.NaN,
  };
}
