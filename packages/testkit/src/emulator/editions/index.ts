import { editions } from "../../generated/editions.ts";
import type { Edition } from "../edition.ts";

/** The edition of a name; throws a TypeError that tells which there are. */
export function editionNamed(name: string): Edition {
  const known: Readonly<Record<string, Edition>> = editions;
  const edition = Object.hasOwn(known, name) ? known[name] : undefined;
  if (edition !== undefined) return edition;
  throw new TypeError(`There is no edition "${name}". There is ${Object.keys(known).join(", ")}.`);
}
