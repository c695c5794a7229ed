import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { root } from "./commands.ts";
import { type CodeBlock, codeBlocks } from "./markdown.ts";

// Every Markdown file there is, found in the tree: a page that is added is read without being named anywhere.

/** A block of code, with where it stands: `README.md 1`. */
export interface DocumentBlock extends CodeBlock {
  readonly document: string;
  readonly name: string;
}

const notOurs = new Set(["node_modules", "dist", "coverage"]);

/** Paths of all Markdown files, but for what tools write: change logs, API reports, and the reference. */
export function markdownFiles(folder = ""): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) return isOurs(file) ? markdownFiles(file) : [];
    return entry.name.endsWith(".md") && entry.name !== "CHANGELOG.md" ? [file] : [];
  });
}

function isOurs(folder: string): boolean {
  const name = path.posix.basename(folder);
  const isHidden = name.startsWith(".") && name !== ".changeset";
  return !isHidden && !notOurs.has(name) && !/^(?:packages\/[^/]+\/api|docs\/reference)$/.test(folder);
}

/** The blocks of code of a document, in order. */
export function blocksIn(document: string): DocumentBlock[] {
  return codeBlocks(readFileSync(path.join(root, document), "utf8")).map((block, index) => ({
    ...block,
    document,
    name: `${document} ${String(index + 1)}`,
  }));
}

/** Blocks that nothing compiles or carries out, each with the reason. */
export const notCarriedOut: Readonly<Record<string, string>> = {
  "packages/client/conformance/README.md 2": "a case as it stands in its file, without what is around it",
  "CONTRIBUTING.md 8": "a handler among others, put there by document-drives-code.e2e.test.ts",
  "CONTRIBUTING.md 10": "a test of an operation that document-drives-code.e2e.test.ts makes, and runs there",
  "docs/guide/testing/another-language.md 4": "Python, which nothing else here needs",
};

/** The pages that are carried out by the test runners that they are about: runners.e2e.test.ts. */
export const isForRunners = ({ document }: DocumentBlock): boolean =>
  document.startsWith("docs/guide/testing/");
