import { readdirSync } from "node:fs";
import path from "node:path";

import ts from "typescript";

import { root } from "../support/commands.ts";

/** What the packages' sources say of errors. */
export interface ErrorSources {
  /** Every code that an error, or an answer of a backend or of control, can have; and the class that it is of. */
  readonly codes: ReadonlyMap<string, string>;
  /** The classes whose type does not say which codes they have. */
  readonly unnamed: readonly string[];
  /** Whether the sources can make a text: a whole one, or one that they put together of a place and what is wrong there. */
  readonly canSay: (text: string) => boolean;
}

/** Reads the sources of all packages by TypeScript itself, so that no list has to be kept. */
export function readErrorSources(): ErrorSources {
  const files = readdirSync(path.join(root, "packages")).flatMap((name) => {
    const folder = path.join(root, "packages", name, "src");
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
    return names.filter((each) => /\.tsx?$/.test(each)).map((each) => path.join(folder, each));
  });
  // Only the types of errors are asked for, so nothing of Node's, the browser's or Hono's has to be read.
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    jsx: ts.JsxEmit.Preserve,
    types: [],
    strict: true,
  };
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const codes = new Map<string, string>();
  const unnamed: string[] = [];
  const texts: string[] = [];

  const noteCodes = (node: ts.ClassDeclaration | ts.InterfaceDeclaration): void => {
    const name = node.name?.text ?? "";
    const code = checker.getTypeAtLocation(node).getProperty("code");
    if (code === undefined) return;
    const type = checker.getTypeOfSymbol(code);
    const kinds = type.isUnion() ? type.types : [type];
    if (!kinds.every((kind) => kind.isStringLiteral())) unnamed.push(name);
    for (const kind of kinds) if (kind.isStringLiteral()) codes.set(kind.value, name);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && isError(checker.getTypeAtLocation(node))) noteCodes(node);
    if (ts.isInterfaceDeclaration(node) && node.name.text === "Problem") noteCodes(node);
    const text = patternOf(node);
    if (text !== undefined && text.replaceAll(".*", "").length > 5) texts.push(text);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles())
    if (/packages\/[a-z-]+\/src\/(?!generated)/.test(file.fileName)) visit(file);
  const patterns = texts.map((text) => new RegExp(`^(?:[\\w.[\\]]+ )?${text}\\.?$`, "s"));
  return { codes, unnamed, canSay: (text) => patterns.some((pattern) => pattern.test(text)) };
}

function isError(type: ts.Type): boolean {
  return (type.getBaseTypes() ?? []).some(
    (base) => /^(Error|TypeError)$/.test(base.symbol.name) || isError(base),
  );
}

/** The pattern of the texts that an expression makes; `undefined` for one that is no text. */
function patternOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return literally(node.text);
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
      .map(({ text }) => literally(text))
      .join(".*");
  const isSum = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
  if (!isSum) return undefined;
  return `${patternOf(node.left) ?? ".*"}${patternOf(node.right) ?? ".*"}`;
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
