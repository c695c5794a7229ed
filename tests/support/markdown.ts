/** A block of code in a document. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
}

/** The fenced code blocks of a Markdown text, in order. */
export function codeBlocks(markdown: string): CodeBlock[] {
  return Array.from(markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm), ([, language = "", code = ""]) => ({
    language,
    code,
  }));
}

/** The examples in the TSDoc comments of a TypeScript text, in order. */
export function examples(source: string): string[] {
  return Array.from(source.matchAll(/@example\s*\n([\s\S]*?)(?=\n\s*\* @|\*\/)/g), ([, block = ""]) =>
    codeBlocks(block.replaceAll(/^\s*\* ?/gm, ""))
      .map(({ code }) => code)
      .join("\n"),
  ).filter((code) => code !== "");
}
