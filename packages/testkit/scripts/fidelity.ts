import { fixedRules } from "../src/emulator/world/fixed-rules.ts";
import { editions } from "../src/generated/editions.ts";
import { type FixedRule, type Rule, ruleTable, type RuleSource } from "../src/emulator/world/rules.ts";

const introduction = `# Fidelity

What the emulator does, where that is known from, and what is only assumed. The API has no public test environment to compare with, so each
behaviour that does not follow from the data alone has a row here, with its source. The tables are the rules that the code cites by name.

A rule with values can be switched, for example \`createEmulator({ rules: { deleteAfterSubmission: 409 } })\`. The first value is the usual one.

Written by \`pnpm --filter @vipps-management/testkit fidelity\` from the rules in \`src/emulator/world\` and
\`src/emulator/editions\`; edit those, not this file.

What an edition does otherwise, and what only it does, stands in a section of its own at the end.`;

const sources: Readonly<Record<RuleSource, { readonly title: string; readonly says: string }>> = {
  guide: {
    title: "From the guide",
    says: "The Management API guide of August 2023, which the edition `2023-08` emulates; in the section of edition `2026-01`, the guide for agents of 2026.",
  },
  spec: {
    title: "From a specification",
    says: "An official OpenAPI document, of this API or of the access token API.",
  },
  platform: {
    title: "From the platform's documentation",
    says: "What Vipps MobilePay says of all its APIs: keys and tokens, errors, idempotency, headers for partners.",
  },
  assumed: {
    title: "Assumed",
    says: "Nothing says so. It is the most sensible reading that we know; code that depends on it may meet another one in production.",
  },
};

/** The page about all rules, in Markdown. */
export function fidelityPage(): string {
  const sections = Object.entries(sources).flatMap(([source, { title, says }]) => {
    const rows = Object.entries<FixedRule | Rule<unknown>>({ ...ruleTable, ...fixedRules })
      .filter(([, rule]) => rule.source === source)
      .map(([name, rule]) => [`\`${name}\``, rule.says, valuesOf(rule)]);
    return rows.length === 0
      ? []
      : [`## ${title}\n\n${says}\n\n${table([["Rule", "What it says", "Values"], ...rows])}`];
  });
  return `${[introduction, ...sections, ...editionSections()].join("\n\n")}\n`;
}

function editionSections(): string[] {
  return Object.entries(editions).flatMap(([name, { rules, ownRules }]) => {
    const otherwise = Object.entries(rules).map(([rule, { source, says, value }]) => [
      `\`${rule}\``,
      says,
      source,
      `\`${JSON.stringify(value)}\``,
    ]);
    const own = Object.entries(ownRules).map(([rule, { source, says }]) => [`\`${rule}\``, says, source, ""]);
    if (otherwise.length + own.length === 0) return [];
    const rows = [["Rule", "What it says", "Source", "Usual value"], ...otherwise, ...own];
    return [`## Edition ${name}\n\n${table(rows)}`];
  });
}

/** Every value that a rule can be switched to, the usual one first. */
function valuesOf(rule: FixedRule | Rule<unknown>): string {
  if (!("value" in rule)) return "";
  const others = (rule.values ?? []).filter((value) => value !== rule.value);
  const values = [rule.value, ...others].map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  if (rule.takes !== undefined) return `${values}, or ${rule.takes.says}`;
  return rule.values === undefined ? `${values}, or another number above 0` : values;
}

/** A table with its columns lined up, as Prettier would write it. */
function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_cell, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const [head = "", ...body] = rows.map((row) =>
    line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))),
  );
  return [head, line(widths.map((width) => "-".repeat(width))), ...body].join("\n");
}
