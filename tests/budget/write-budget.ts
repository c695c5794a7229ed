import { counts, type Kind, readBudget, writeBudget } from "./budget.ts";
import { missingForInstructions } from "./instructions.ts";

// What `npm run budget` runs.

const budget = { ...readBudget() };
const missing = missingForInstructions();
for (const kind of Object.keys(counts) as Kind[]) {
  if (kind === "instructions" && missing !== undefined) {
    console.warn(`The instructions stay as they were, because ${missing}.`);
    process.exitCode = 1;
  } else budget[kind] = await counts[kind]();
}
writeBudget(budget);
console.log("budget.json has what is counted now.");
