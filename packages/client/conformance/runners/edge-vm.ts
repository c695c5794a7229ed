// In the VM of Vercel's edge runtime, which takes a script and no modules: leaves the report to be awaited.
import { report } from "../report.ts";

const vm = globalThis as { result?: unknown; server?: string };
vm.result = report({ server: vm.server });
