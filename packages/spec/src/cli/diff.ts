import { parseArgs } from "node:util";

import { type Diff, diffDocuments } from "../diff/diff-documents.ts";
import { DocumentError } from "../diff/document-error.ts";
import { sentenceOf } from "../diff/sentence.ts";
import { reportText } from "../report/report.ts";
import { documentOfEdition } from "./editions.ts";
import { type NamedDocument, readDocument } from "./read-document.ts";
import { UsageError } from "./usage-error.ts";

const options = {
  edition: { type: "string" },
  wording: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
} as const;

/** `diff`: tells what has changed between two documents. Resolves to 1 when something breaks, and to 0 otherwise. */
export async function diffCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parsed(args);
  const [first, second, ...others] = positionals;
  if (first === undefined || others.length > 0)
    throw new UsageError(`"diff" takes one document or two, not ${positionals.length}.`);
  if (second !== undefined && values.edition !== undefined)
    throw new UsageError("--edition is for the comparison with one document, and there are two.");
  const before = second === undefined ? await documentOfEdition(values.edition) : await readDocument(first);
  const after = await readDocument(second ?? first);
  const title =
    second === undefined
      ? `What ${before.name} has not caught up with in ${after.name}`
      : `From ${before.name} to ${after.name}`;
  const diff = compared(before, after);
  console.log(values.json ? asJson(diff, title) : reportText(diff, { title, wording: values.wording }));
  return diff.changes.some(({ weight }) => weight === "breaking") ? 1 : 0;
}

function parsed(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split(/\.\s|\n/)[0]?.replace(/\.$/, "") ?? ""}.`);
  }
}

function compared(before: NamedDocument, after: NamedDocument): Diff {
  try {
    return diffDocuments(before.content, after.content);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new UsageError(
      error.message
        .replace("The first document", () => before.name)
        .replace("The second document", () => after.name),
    );
  }
}

/** Each change with its sentence, so that a program need not make it. */
function asJson({ changes, operations }: Diff, title: string): string {
  const told = changes.map((change) => ({ ...change, sentence: sentenceOf(change) }));
  return JSON.stringify({ title, operations, changes: told }, null, 2);
}
