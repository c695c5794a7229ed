import type { Finding } from "./finding.ts";
import type { Question } from "./observe.ts";

/** An operation, and how often it was called. */
export interface ReportedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly called: number;
  /** How many of the answers were as the document says. */
  readonly valid: number;
  /** Why it was not asked for what exists. */
  readonly notCalled?: string;
}

/** A finding, and how often it was made. */
export interface ReportedFinding extends Finding {
  readonly operationId: string;
  readonly question: Question;
  readonly times: number;
}

/** What a conformance run has found out. It holds no value of any answer, and nothing of the keys. */
export interface ConformanceReport {
  /** RFC 3339. */
  readonly date: string;
  readonly edition: string;
  readonly baseUrl: string;
  /** Of the test kit. */
  readonly version: string;
  readonly calls: number;
  readonly operations: readonly ReportedOperation[];
  /** What is not as the document says, or has another status than the emulator's answer. */
  readonly findings: readonly ReportedFinding[];
  /** In what answers look other than the emulator's, none of which need be wrong. */
  readonly differences: readonly {
    readonly operationId: string;
    readonly question: Question;
    readonly says: string;
  }[];
}

const questions: Readonly<Record<Question, string>> = {
  token: "for a token",
  known: "for what exists",
  unknown: "for what does not exist",
  "without-token": "without a token",
  "without-subscription-key": "without a subscription key",
};

/** A report to be read by a person, in Markdown. */
export function reportMarkdown(report: ConformanceReport): string {
  const { date, edition, baseUrl, version, calls, operations, findings } = report;
  const rows = operations.map(
    ({ operationId, method, path, called, valid, notCalled = "" }) =>
      `| ${operationId} | \`${method} ${path}\` | ${called} | ${valid} | ${countOf(findings, operationId)} | ${notCalled} |`,
  );
  return [
    "# Conformance",
    `Edition ${edition} at ${baseUrl}, on ${date}, by version ${version}: ${calls} requests, all of which only read.`,
    [
      "| Operation | | Answers | As described | Findings | Not asked for what exists, because |",
      "| --- | --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
    "## Findings",
    listOf(
      findings.map(({ operationId, question, field, says, kind, times }) => {
        const where = field === "" ? "" : `\`${field}\` `;
        return `${operationId}, asked ${questions[question]}: ${where}${says} (${kind}${times > 1 ? `, ${times} times` : ""})`;
      }),
      "None: every answer is as the document says, and has the status that the emulator's has.",
    ),
    "## Other than the emulator's answers",
    listOf(
      report.differences.map(
        ({ operationId, question, says }) => `${operationId}, asked ${questions[question]}: ${says}`,
      ),
      "Nothing: they look the same.",
    ),
    "No value of an answer and no key is in this report: fields go by their names, values by their kind.",
  ].join("\n\n");
}

function countOf(findings: readonly ReportedFinding[], operationId: string): number {
  return findings.filter((each) => each.operationId === operationId).length;
}

function listOf(items: readonly string[], none: string): string {
  return items.length === 0 ? none : items.map((item) => `- ${item}`).join("\n");
}
