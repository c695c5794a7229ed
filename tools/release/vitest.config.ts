import { defineConfig } from "vitest/config";

// What `npm run release:rehearse` runs over what it has released; the tool's own tests are in the project for `npm test`.
export default defineConfig({
  test: {
    name: "rehearsal",
    root: import.meta.dirname,
    include: ["rehearsal/**/*.rehearsal.ts"],
    testTimeout: 180_000,
    // Each of them waits for a program that wants a processor for itself.
    fileParallelism: false,
    sequence: { concurrent: true },
    maxConcurrency: 2,
  },
});
