import type { Change, Weight } from "../diff/change.ts";
import type { Diff } from "../diff/diff-documents.ts";
import { sentenceOf } from "../diff/sentence.ts";

/** What a report is to say besides the changes. */
export interface Heading {
  /** What was compared with what. */
  readonly title: string;
  /** Whether it shows where descriptions have other words. */
  readonly wording?: boolean;
}

const sections: readonly (readonly [weight: Weight, heading: string])[] = [
  ["breaking", "Breaking: what was right may be refused now, or an answer is not what code expects"],
  ["to-know", "To know: nothing need break, but a person should look"],
  ["harmless", "Harmless"],
  ["wording", "Wording, which changes nothing"],
];

/** A comparison to be read by a person, the heaviest changes first. */
export function reportText({ changes, operations }: Diff, { title, wording = false }: Heading): string {
  const shown = sections.filter(([weight]) => weight !== "wording" || wording);
  const parts = shown.flatMap(([weight, heading]) =>
    section(
      heading,
      changes.filter((each) => each.weight === weight),
    ),
  );
  const counts = `Operations: ${operations.before} before, ${operations.after} after, ${operations.common} in both.`;
  const rest = parts.length === 0 ? ["Nothing has changed that a program could notice."] : parts;
  return [`${title}\n${counts}`, ...rest, ...notes(changes, { wording })].join("\n\n");
}

function section(heading: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  return [[`${heading} (${changes.length})`, ...changes.map((each) => `- ${sentenceOf(each)}`)].join("\n")];
}

function notes(changes: readonly Change[], { wording }: { wording: boolean }): string[] {
  const hasNewValues = changes.some(({ kind, place }) => kind === "values-widened" && place.in === "answer");
  const words = changes.filter(({ weight }) => weight === "wording").length;
  return [
    ...(hasNewValues
      ? [
          "A value that is new in an answer breaks nothing in this project's client: it hands the value on as it is, and its types are\nopen for it. Code that tells values apart needs an answer to one that it does not know.",
        ]
      : []),
    ...(words > 0 && !wording
      ? [
          `${words} ${words === 1 ? "description has" : "descriptions have"} other words; --wording shows where.`,
        ]
      : []),
  ];
}
