// The story in a Worker, as a test of workerd's: logs its lines. Its imports are the modules that workerd.ts names for workerd.
import * as testkit from "@vipps-management/testkit";
import { tell } from "./scenario.mjs";

export default {
  /**
   * @param {unknown} _controller
   * @param {{ seed: string }} env
   */
  async test(_controller, env) {
    for (const line of await tell(testkit, Number(env.seed))) console.log(line);
  },
};
