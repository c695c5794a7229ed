import { operationsOf, readDocument, textOf, objectOf } from "./document.ts";
import { code } from "./fields.ts";
import { plain, table } from "./markdown.ts";
import { operationSection } from "./operation-section.ts";

/** A page of the reference. */
export interface Page {
  /** Its file, relative to `docs/reference/`. */
  readonly file: string;
  readonly title: string;
  readonly text: string;
}

const titles: Readonly<Record<string, string>> = {
  "2026-01": "Operations of edition 2026-01",
  "2023-08": "Operations of edition 2023-08",
  "access-token": "Access tokens",
  control: "Control of a served emulator",
};

/** A page for each document: all of its operations, with what they take and give. */
export function operationPages(): Page[] {
  return Object.entries(titles).map(([name, title]) => ({
    file: `${name}.md`,
    title,
    text: operationPage(name, title),
  }));
}

function operationPage(name: string, title: string): string {
  const document = readDocument(name);
  const info = objectOf(document.root.info);
  const operations = operationsOf(document);
  const rows = operations.map(({ json }) => {
    const id = textOf(json.operationId);
    return [`[${code(id)}](#${id.toLowerCase()})`, plain(textOf(json.summary))];
  });
  return [
    "---",
    "editLink: false",
    "outline: 2",
    "---",
    "",
    `# ${title}`,
    "",
    plain((textOf(info.description) || textOf(info.summary)).split("\n\n")[0] ?? ""),
    "",
    ...table(["Operation", "What it does"], rows),
    ...operations.flatMap((operation) => operationSection(operation, document)),
  ].join("\n");
}

/** The first page: what there is. */
export function overview(types: readonly { readonly name: string; readonly file: string }[]): Page {
  return {
    file: "index.md",
    title: "Reference",
    text: [
      "---",
      "editLink: false",
      "---",
      "",
      "# Reference",
      "",
      "Written anew with each build: operations from the OpenAPI documents of `@vipps-management/spec`, types from the packages' own sources.",
      "",
      "## Operations",
      "",
      ...Object.entries(titles).map(([name, title]) => `- [${title}](${name}.md)`),
      "",
      "## Types",
      "",
      ...types.map(({ name, file }) => `- [${code(name)}](${file})`),
      "",
    ].join("\n"),
  };
}
