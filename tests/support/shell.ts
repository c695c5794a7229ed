// As much of a shell's language as documents use: comments, quotes, lines that go on, and variables.

/** A command of a block of shell, as words. */
export type Command = readonly [program: string, ...args: string[]];

/** The commands of a block, with variables put in. */
export function commandsIn(code: string, variables: Readonly<Record<string, string>> = {}): Command[] {
  return code
    .replaceAll(/\\\n\s*/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => withoutAssignments(wordsOf(line, variables)))
    .filter((words): words is Command => words.length > 0);
}

/** `SEED=7 npm test` is `npm test`. */
function withoutAssignments(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
  return first === -1 ? [] : words.slice(first);
}

function wordsOf(line: string, variables: Readonly<Record<string, string>>): string[] {
  const withValues = (text: string): string =>
    text.replaceAll(/\$(\w+)/g, (_all, name: string) => {
      const value = variables[name];
      if (value === undefined) throw new Error(`${line} has the variable ${name}, which nothing sets.`);
      return value;
    });
  const words: string[] = [];
  const token = /\s+|#.*|'([^']*)'|"((?:\\.|[^"\\])*)"|[^\s'"]+/y;
  let glued = false;
  for (let match = token.exec(line); match !== null; match = token.exec(line)) {
    const [text, single, double] = match;
    const isSpace = /^\s/.test(text);
    if (text.startsWith("#") && !glued) return words;
    if (!isSpace) {
      const word = single ?? withValues(double?.replaceAll(/\\(.)/g, "$1") ?? text);
      if (glued) words.push(`${words.pop() ?? ""}${word}`);
      else words.push(word);
    }
    glued = !isSpace;
    if (token.lastIndex === line.length) return words;
  }
  throw new Error(`${line} cannot be read as a command.`);
}
