/** A table, without the columns in which nothing stands; nothing at all when there is no row. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const used = heads.map((_, column) => rows.some((row) => row[column] !== ""));
  const line = (cells: readonly string[]): string =>
    `| ${cells
      .filter((_, column) => used[column])
      .map(inCell)
      .join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line), ""];
}

/** A text of a document in a page: no tag, and nothing that the site would put a value in for. */
export function plain(text: string): string {
  return text.replaceAll("<", "&lt;").replaceAll("{{", "{&#123;").replaceAll("\n", " ").trim();
}

function inCell(text: string): string {
  return text.replaceAll("|", String.raw`\|`);
}
