// In a page: leaves the report where the one who opened it looks for it.
import { report } from "../report.ts";

const page = globalThis as { result?: unknown; server?: string };
report({ server: page.server }).then(
  (result) => (page.result = result),
  (error: unknown) => (page.result = String(error)),
);
