import { library } from "../../tsdown.base.ts";

export default library({
  entry: {
    index: "src/index.ts",
    "2023-08": "src/2023-08.ts",
    "access-token": "src/access-token/index.ts",
    telemetry: "src/open-telemetry.ts",
  },
  platform: "neutral",
});
