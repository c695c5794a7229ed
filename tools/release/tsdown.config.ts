import { program } from "../../tsdown.base.ts";

export default program({ cli: "src/cli.ts" });
