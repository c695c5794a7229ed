// The story on Node, Deno or Bun: prints its lines.
import * as testkit from "../../packages/testkit/dist/index.mjs";
import { tell } from "./scenario.mjs";

const [seed = "1"] = process.argv.slice(2);
console.log((await tell(testkit, Number(seed))).join("\n"));
