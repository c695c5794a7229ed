// What `npm run test:mutation` runs for each of its subjects, which are in scripts/mutation.mjs.
export default {
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "vitest.mutation.config.ts" },
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { logTests: false, reportTests: false },
  // What is only run while a file is loaded would need every test of its subject anew, in a process of its own.
  ignoreStatic: true,
  concurrency: 1,
  // A busy machine is slow, and a mutant that only seems to hang costs a new process.
  timeoutMS: 10_000,
  tempDirName: ".cache/mutation/work",
  cleanTempDir: "always",
  ignorePatterns: ["/*", "!/packages", "!/*.json", "!/vitest.mutation.*.ts", "dist", "api"],
  thresholds: { high: 95, low: 85, break: 85 },
};
