import type { Edition } from "../edition.ts";
import { edition as edition2023_08 } from "./2023-08/edition.ts";

/** The editions that can be emulated, by name. */
export const editions: Readonly<Record<string, Edition>> = { "2023-08": edition2023_08 };

/** The edition of a name; throws a TypeError that tells which there are. */
export function editionNamed(name: string): Edition {
  const edition = Object.hasOwn(editions, name) ? editions[name] : undefined;
  if (edition !== undefined) return edition;
  throw new TypeError(`There is no edition "${name}". There is ${Object.keys(editions).join(", ")}.`);
}
