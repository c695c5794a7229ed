import { library } from "../../tsdown.base.ts";

export default library({
  entry: { index: "src/index.ts", backend: "src/backend/index.ts" },
  platform: "neutral",
});
