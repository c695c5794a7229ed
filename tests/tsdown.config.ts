import { program } from "../tsdown.base.ts";

export default program({ screenshots: "screenshots.ts", budget: "budget/write-budget.ts" });
