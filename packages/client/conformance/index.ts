export { equal, fails, holds, like } from "./assert.ts";
export { type Case, cases, type Need } from "./case.ts";
export { allCases, type Given } from "./cases/index.ts";
export type { RuntimeReport } from "./report.ts";
export { tell } from "./story.ts";
export { type Report, runSuite } from "./suite.ts";
