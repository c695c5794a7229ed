import { program } from "../../tsdown.base.ts";

export default program({ "shared-token": "src/shared-token.ts" });
