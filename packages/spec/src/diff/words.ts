/** A list as one says it: "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], conjunction = "and"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${conjunction} ${items.at(-1) ?? ""}`;
}

/** Values of JSON, as code. */
export function quoted(values: readonly string[]): string {
  return values.map((each) => `\`${each.replace(/^"(.*)"$/s, "$1")}\``).join(", ");
}

/** Types as one says them: "a string or an integer". */
export function typeNames(types: readonly string[] | undefined): string {
  if (types === undefined) return "of any type";
  return listed(
    types.map((each) => `${/^[aeiou]/.test(each) ? "an" : "a"} ${each === "array" ? "list" : each}`),
    "or",
  ).replaceAll("an list", "a list");
}
