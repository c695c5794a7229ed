import { library } from "../../tsdown.base.ts";

const entry = {
  index: "src/index.ts",
  "2023-08": "src/2023-08.ts",
  "2026-01": "src/2026-01.ts",
  "access-token": "src/access-token/index.ts",
  "check-prefill-2023-08": "src/helpers/check-prefill/2023-08.ts",
  "check-prefill-2026-01": "src/helpers/check-prefill/2026-01.ts",
  helpers: "src/helpers/index.ts",
  "message-signature": "src/message-signature/index.ts",
};

/** What a client needs from its first call on. What is loaded later, and what belongs to one entry point, is not among it. */
const core =
  /\/src\/(?:[^/]+|operations\/[^/]+|pipeline\/[^/]+|helpers\/with-helpers)(?<!\/(?:2023-08|2026-01|index|http|query|open-telemetry)|\.d)\.ts$/;

export default [
  library({ entry, platform: "neutral", core }),
  // Apart from the others, because it alone needs OpenTelemetry: together they would share the bundler's own helpers, and
  // one entry point would export them to the other.
  { ...library({ entry: { telemetry: "src/open-telemetry.ts" }, platform: "neutral" }), clean: false },
];
