import { readFileSync } from "node:fs";
import path from "node:path";

import { root } from "./commands.ts";
import type { Copy } from "./copy.ts";
import { type CodeBlock, codeBlocks } from "./markdown.ts";

// The steps of CONTRIBUTING.md, "Add an operation". Each block of code says in its first line where it goes.

/** What is to be done: a file that is changed, or a command. */
export type Step =
  | { readonly kind: "change"; readonly file: string; readonly place: string; readonly code: string }
  | { readonly kind: "command"; readonly command: string };

export function stepsOf(section: string): Step[] {
  const text = readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8");
  const [, own = ""] = text.split(`\n## ${section}\n`);
  return codeBlocks(own.split("\n## ")[0] ?? "").map(stepOf);
}

function stepOf({ language, code }: CodeBlock): Step {
  if (language === "sh") return { kind: "command", command: code.trim() };
  const [, file, place, rest] = /^(?:#|\/\/) (\S+), (.+)\n([^]+)$/.exec(code) ?? [];
  if (file === undefined || place === undefined || rest === undefined)
    throw new Error(`A block of "Add an operation" does not say where it goes:\n${code}`);
  return { kind: "change", file, place, code: rest };
}

/** Does with a copy of the repository what a step says. */
export function apply(copy: Copy, { file, place, code }: Step & { kind: "change" }): void {
  const [how = "", where = ""] = place.split(/^(under|before) /).filter((part) => part !== "");
  copy.edit(file, (text) => {
    switch (how) {
      case "at the end":
      case "a new file":
        return text + code;
      case "under":
        return text.replace(new RegExp(`^${where}:\\n`, "m"), `$&${indented(code, 2)}`);
      case "before":
        return text.replace(new RegExp(`^ *${where}:`, "m"), `${indented(code, 4)}\n$&`);
      default:
        throw new Error(`Nobody knows where "${place}" is.`);
    }
  });
}

const indented = (code: string, by: number): string => code.replaceAll(/^(?=.)/gm, " ".repeat(by));
