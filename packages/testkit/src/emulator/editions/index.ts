import type { Edition } from "../edition.ts";
import { edition as edition2023_08 } from "./2023-08/edition.ts";

/** The editions that can be emulated, by name. */
export const editions: Readonly<Record<string, Edition>> = { "2023-08": edition2023_08 };
