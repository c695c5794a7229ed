import { library } from "../../tsdown.base.ts";

export default library({
  entry: { index: "src/index.ts", server: "src/server/index.ts", cli: "src/cli.ts" },
  platform: "node",
});
