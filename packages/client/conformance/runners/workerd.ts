// In a Worker, as a test of workerd's: logs the report.
import { report } from "../report.ts";

export default {
  async test(): Promise<void> {
    console.log(JSON.stringify(await report()));
  },
};
