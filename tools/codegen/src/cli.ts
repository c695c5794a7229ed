import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";

import { emitClient } from "./emit-client.ts";
import { emitEditions, emitTestkit } from "./emit-testkit.ts";
import { bundledDocuments, readDocuments } from "./read-document.ts";
import { formatted, type SourceFile } from "./source.ts";

const GENERATED = ["packages/client/src/generated", "packages/testkit/src/generated"];
const NOTICE =
  "// Generated from the OpenAPI document by `pnpm generate`. Edit the document, not this file.\n";

const { values: options } = parseArgs({
  options: {
    /** Writes nothing, and fails when something would be written. */
    check: { type: "boolean", default: false },
    /** The folder of the bundled documents. */
    documents: { type: "string" },
    /** The repository to write into. */
    root: { type: "string" },
  },
});

const documentsFolder = path.resolve(options.documents ?? bundledDocuments());
process.chdir(options.root ?? repositoryRoot());
const files = await emitEverything();
const stale = await findStale(files);

if (options.check) {
  if (stale.length > 0) {
    console.error(`These generated files do not agree with the OpenAPI documents:\n`);
    for (const file of stale) console.error(`  ${file}`);
    console.error(
      `\nRun \`pnpm generate\` (without pnpm: \`npx pnpm@10.34.9 generate\`) and commit what it writes.`,
    );
    process.exit(1);
  }
  console.log(`${files.length} generated files agree with the OpenAPI documents.`);
} else {
  await writeEverything(files);
  console.log(
    stale.length === 0
      ? `Nothing to do: ${files.length} files are up to date.`
      : `Wrote ${stale.join("\n      ")}`,
  );
}

async function emitEverything(): Promise<SourceFile[]> {
  const emitted: SourceFile[] = [];
  const documents = await readDocuments(documentsFolder);
  for (const document of documents) {
    emitted.push(...(await emitClient(document)), ...(await emitTestkit(document)));
  }
  emitted.push(emitEditions(documents));
  return Promise.all(emitted.map(async (file) => formatted({ ...file, text: `${NOTICE}\n${file.text}` })));
}

/** Files whose text differs from what would be written, and files that nothing would write any more. */
async function findStale(wanted: readonly SourceFile[]): Promise<string[]> {
  const different: string[] = [];
  for (const file of wanted) {
    const current = existsSync(file.path) ? await readFile(file.path, "utf8") : undefined;
    if (current !== file.text) different.push(file.path);
  }
  const names = new Set(wanted.map((file) => file.path));
  return [...different, ...(await existingFiles()).filter((file) => !names.has(file))];
}

async function writeEverything(wanted: readonly SourceFile[]): Promise<void> {
  const names = new Set(wanted.map((file) => file.path));
  for (const file of await existingFiles()) if (!names.has(file)) await rm(file);
  for (const file of wanted) {
    await mkdir(path.dirname(file.path), { recursive: true });
    await writeFile(file.path, file.text);
  }
}

async function existingFiles(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of GENERATED) {
    if (!existsSync(folder)) continue;
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) found.push(path.posix.join(entry.parentPath.split(path.sep).join("/"), entry.name));
    }
  }
  return found.sort();
}

function repositoryRoot(): string {
  let folder = process.cwd();
  while (!existsSync(path.join(folder, "pnpm-workspace.yaml"))) {
    if (path.dirname(folder) === folder) throw new Error("Run this inside the repository.");
    folder = path.dirname(folder);
  }
  return folder;
}
