/** A block of code in a document. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
}

/** The fenced code blocks of a Markdown text, in order; whatever else stands behind the language is left out. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return Array.from(
    markdown.matchAll(/^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm),
    ([, language = "", code = ""]) => ({
      language,
      code,
    }),
  );
}

/** How many blocks of code there seem to be, counted by their fences, indented ones included. */
export function fencesIn(markdown: string): number {
  return (markdown.match(/^\s*(?:```|~~~)/gm) ?? []).length / 2;
}

/** The examples in the TSDoc comments of a TypeScript text, in order. */
export function examples(source: string): string[] {
  return Array.from(source.matchAll(/@example\s*\n([\s\S]*?)(?=\n\s*\* @|\*\/)/g), ([, block = ""]) =>
    codeBlocks(block.replaceAll(/^\s*\* ?/gm, ""))
      .map(({ code }) => code)
      .join("\n"),
  ).filter((code) => code !== "");
}
