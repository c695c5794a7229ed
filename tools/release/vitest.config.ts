import { defineConfig } from "vitest/config";

// What `npm run release:rehearse` runs over what it has released; the tool's own tests are in the project for `npm test`.
export default defineConfig({
  test: {
    name: "rehearsal",
    root: import.meta.dirname,
    include: ["rehearsal/**/*.rehearsal.ts"],
    testTimeout: 180_000,
    // Each of them starts programs that want both processors.
    fileParallelism: false,
  },
});
