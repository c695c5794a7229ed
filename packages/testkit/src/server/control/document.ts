import { createRequire } from "node:module";

/** The control document, as the specification's package has it. */
export function controlDocument(): Record<string, unknown> {
  return createRequire(import.meta.url)("@vipps-management/spec/control.json") as Record<string, unknown>;
}
