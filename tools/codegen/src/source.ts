import { format, resolveConfig } from "prettier";

import type { Json } from "./json.ts";
import type { Operation } from "./read-document.ts";
import { componentName } from "./json.ts";

/** A file to be written, its path relative to the repository. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export function lines(...parts: string[]): string {
  return parts.join("\n");
}

/** A TSDoc comment of paragraphs and tags; parts that are empty twice in a row are joined. */
export function comment(...parts: string[]): string {
  const text = parts
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replaceAll("*/", "*\\/")
    .trim();
  const wrapped = text.split("\n").flatMap((line) => wrap(line, 108));
  if (wrapped.length === 1) return `/** ${wrapped[0] ?? ""} */`;
  return lines("/**", ...wrapped.map((line) => ` * ${line}`.trimEnd()), " */");
}

/** A literal of TypeScript. */
export function constant(value: Json): string {
  return JSON.stringify(value);
}

/** The call that stands as an example at a named method, made of the document's own examples. */
export async function exampleCall(operation: Operation): Promise<string> {
  const { client, pathParameters, body, responses } = operation;
  if (client === undefined) throw new Error(`${operation.id} has no named method.`);
  const values: Json[] = [];
  if (pathParameters.length > 0) {
    values.push(
      Object.fromEntries(pathParameters.map((parameter) => [parameter.name, parameter.example ?? null])),
    );
  }
  if (body !== undefined) values.push(body.examples[0] ?? null);
  const call = `await management.${client.resource}.${client.method}(${values.map(constant).join(", ")});`;
  const result = componentName(responses.find((response) => response.status.startsWith("2"))?.schema);
  const code =
    result === undefined ? call : `const ${result.charAt(0).toLowerCase()}${result.slice(1)} = ${call}`;
  return (await format(code, { parser: "typescript", printWidth: 100, quoteProps: "as-needed" })).trimEnd();
}

/** The text as the repository's own formatter leaves it. */
export async function formatted(file: SourceFile): Promise<SourceFile> {
  const options = await resolveConfig(file.path, { editorconfig: true });
  return { ...file, text: await format(file.text, { ...options, parser: "typescript" }) };
}

function wrap(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const wrapped: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    if (current !== "" && current.length + word.length + 1 > width) {
      wrapped.push(current);
      current = word;
    } else {
      current = current === "" ? word : `${current} ${word}`;
    }
  }
  return [...wrapped, current];
}
