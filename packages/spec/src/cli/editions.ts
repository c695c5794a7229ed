import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { type NamedDocument, readDocument } from "./read-document.ts";
import { UsageError } from "./usage-error.ts";

/** Where this file is once it is built, and the documents beside it. */
const folder = new URL("./", import.meta.url);

/**
 * The document of an edition, of the newest unless one is named.
 *
 * @throws UsageError for an edition that there is not.
 */
export async function documentOfEdition(name: string | undefined): Promise<NamedDocument> {
  const files = await readdir(folder);
  const editions = files
    .filter((file) => /^\d{4}-\d{2}\.json$/.test(file))
    .map((file) => file.replace(".json", ""))
    .sort();
  const edition = name ?? editions.at(-1) ?? "";
  if (!editions.includes(edition))
    throw new UsageError(`There is no edition "${edition}". There is ${editions.join(", ")}.`);
  const { content } = await readDocument(fileURLToPath(new URL(`${edition}.json`, folder)));
  return { name: `edition ${edition} of this project`, content };
}
