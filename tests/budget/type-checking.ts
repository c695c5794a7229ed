import path from "node:path";

import ts from "typescript";

import { root } from "../support/commands.ts";
import type { Amounts } from "./amounts.ts";

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  skipLibCheck: true,
  types: [],
};

/** What the compiler makes of a file with every call: types, and instantiations of generic ones. Its time follows from them. */
export function typeChecking(): Promise<Amounts> {
  const amounts: Record<string, number> = {};
  for (const edition of ["2023-08", "2026-01"]) {
    const file = path.join(root, "tests", "budget", "call-sites", `${edition}.ts`);
    const program = ts.createProgram([file], options);
    const faults = program.getSemanticDiagnostics(program.getSourceFile(file));
    if (faults.length > 0)
      throw new Error(
        faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")).join("\n"),
      );
    amounts[`types of every call, edition ${edition}`] = program.getTypeCount();
    amounts[`instantiations of every call, edition ${edition}`] = program.getInstantiationCount();
  }
  return Promise.resolve(amounts);
}
