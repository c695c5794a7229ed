import { program } from "../../tsdown.base.ts";

/** One file with all that it needs, as a Worker is uploaded; Wrangler would make the same of `src/worker.ts`. */
export default {
  ...program({ worker: "src/worker.ts" }),
  platform: "neutral" as const,
  target: "es2023",
  deps: { alwaysBundle: [/./], onlyBundle: false as const },
  outputOptions: { codeSplitting: false },
};
