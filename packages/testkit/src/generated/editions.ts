// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.

import type { Edition } from "../emulator/edition.ts";
import { edition as edition0 } from "../emulator/editions/2023-08/edition.ts";
import { edition as edition1 } from "../emulator/editions/2026-01/edition.ts";

/** The names of the editions that there are. */
export type EditionName = "2023-08" | "2026-01";

/** Every edition, by its name. */
export const editions: Readonly<Record<EditionName, Edition>> = {
  "2023-08": edition0,
  "2026-01": edition1,
};
