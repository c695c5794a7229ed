import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { operationPages, overview } from "./operation-pages.ts";
import { writeTypePages } from "./type-pages.ts";

const root = path.dirname(path.dirname(path.dirname(import.meta.dirname)));
const folder = path.join(root, "docs/reference");

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const types = await writeTypePages(root, folder);
const pages = operationPages();
for (const { file, text } of [...pages, overview(types)]) writeFileSync(path.join(folder, file), text);

// The site's navigation lists what there is.
const operations = pages.map(({ title, file }) => ({ name: title, file }));
writeFileSync(path.join(folder, "pages.json"), JSON.stringify({ operations, types }, null, 2));
