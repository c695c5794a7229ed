// In a Worker, as a test of workerd's: logs the report.
import { report } from "../report.ts";

export default {
  async test(_controller: unknown, { server }: { server: string }): Promise<void> {
    console.log(JSON.stringify(await report({ server })));
  },
};
