// The table of runtimes in the README: what `npm run test:runtimes` found, for whoever has to choose one.

/** What a runtime showed of the suite. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly passed: number;
  /** How many sentences nothing can be shown of there, by what is to blame. */
  readonly notThere: Readonly<Record<string, number>>;
}

const begin = "<!-- written by `npm run test:runtimes` -->";
const end = "<!-- as far as here -->";
const heads = ["Runtime", "Version", "Passed", "Not shown there"];

/** The README with another table. */
export function withTable(readme: string, rows: readonly Row[]): string {
  const { before, after } = parts(readme);
  return `${before}\n\n${tableOf(rows)}\n\n${after}`;
}

/** The rows that the README has. */
export function rowsIn(readme: string): Row[] {
  return parts(readme)
    .table.split("\n")
    .slice(2)
    .map((line) => {
      const [name = "", version = "", passed = "", reasons = ""] = line
        .split("|")
        .slice(1)
        .map((cell) => cell.trim());
      const notThere =
        reasons === "" ? [] : reasons.split(", ").map((each) => /^(\d+): (.+)$/.exec(each) ?? []);
      return {
        name,
        version,
        passed: Number(passed),
        notThere: Object.fromEntries(notThere.map(([, count, reason = ""]) => [reason, Number(count)])),
      };
    });
}

function parts(readme: string): { before: string; table: string; after: string } {
  const [before, rest] = readme.split(`${begin}\n`);
  const [table, after] = (rest ?? "").split(end);
  if (before === undefined || table === undefined || after === undefined)
    throw new Error(`The README has no table between ${begin} and ${end}.`);
  return { before: `${before}${begin}`, table: table.trim(), after: `${end}${after}` };
}

/** As Prettier would have it. */
function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ name, version, passed, notThere }) => [
    name,
    version,
    String(passed),
    Object.entries(notThere)
      .map(([reason, count]) => `${count}: ${reason}`)
      .join(", "),
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(heads), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}
