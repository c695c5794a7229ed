import { program } from "../../tsdown.base.ts";

export default program({ console: "src/console.ts", "start-console": "src/start-console.ts" });
