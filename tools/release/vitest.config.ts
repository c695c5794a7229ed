import { defineConfig } from "vitest/config";

// What `npm run release:rehearse` runs over what it has released; the tool's own tests are in the project for `npm test`.
export default defineConfig({
  test: {
    name: "rehearsal",
    root: import.meta.dirname,
    include: ["rehearsal/**/*.rehearsal.ts"],
    // Half a minute of work can take long on a machine that does other things too.
    testTimeout: 600_000,
    // Each of them waits for a program that wants a processor for itself.
    fileParallelism: false,
    sequence: { concurrent: true },
    maxConcurrency: 2,
  },
});
