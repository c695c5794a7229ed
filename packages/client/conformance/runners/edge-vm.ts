// In the VM of Vercel's edge runtime, which takes a script and no modules: leaves the report to be awaited.
import { report } from "../report.ts";

(globalThis as { result?: unknown }).result = report();
