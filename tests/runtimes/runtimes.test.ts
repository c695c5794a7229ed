import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { allCases, type RuntimeReport, tell } from "@vipps-management/conformance";
import { serve } from "@vipps-management/testkit/server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { root } from "../support/commands.ts";
import { type Host, hosts, inTable } from "./hosts/index.ts";
import { type Row, withTable } from "./table.ts";

// One suite, the same in every runtime: packages/client/conformance.

/** `npm run test:runtimes` runs all of them, and writes the README's table. */
const isWholeRun = process.env.EVERY_RUNTIME === "yes";

const sentences = allCases().map(({ sentence }) => sentence);
const nameOf = ({ name, version }: Host): string => `${name} ${version}`.trim();

const missing = hosts.filter((host) => host.missing !== undefined);
if (missing.length > 0) {
  const list = missing.map((host) => `${nameOf(host)} (${String(host.missing)})`).join(", ");
  if (isWholeRun || process.env.CI !== undefined) throw new Error(`There has to be ${list}.`);
  console.warn(`Not run, because they are not installed: the conformance suite on ${list}.`);
}

let story: string[];
const rows = new Map<Host, Row>();

beforeAll(async () => {
  story = await tell(1);
});

afterAll(() => {
  const found = inTable.map((host) => rows.get(host)).filter((row) => row !== undefined);
  if (!isWholeRun || found.length < inTable.length) return;
  const readme = path.join(root, "README.md");
  writeFileSync(readme, withTable(readFileSync(readme, "utf8"), found));
});

describe.each(hosts.filter((host) => !missing.includes(host)).map((host) => [nameOf(host), host] as const))(
  "%s",
  (_name, host) => {
    let report: RuntimeReport;

    beforeAll(async () => {
      const server = await serve();
      report = await host.run(server.url).finally(() => server.close());
      if (report.failed.length === 0) rows.set(host, rowOf(host, report));
    }, 90_000);

    test("shows that the sentences are true", () => {
      const lines = report.failed.map(({ sentence, message }) => `${sentence}\n  ${message}`);
      expect(lines, `${nameOf(host)}:\n${lines.join("\n")}`).toEqual([]);
    });

    test("leaves none of them out without saying why", () => {
      const told = [...report.passed, ...report.failed.map(({ sentence }) => sentence)];
      const reasons = report.notHere.map(({ sentence, reason }) => {
        expect(reason, sentence).not.toBe("");
        return sentence;
      });
      expect([...told, ...reasons].sort()).toEqual([...sentences].sort());
      expect(report.passed.length).toBeGreaterThan(sentences.length * 0.8);
    });

    test("tells the same story, byte for byte", () => {
      const difference = story.findIndex((line, index) => line !== report.story[index]);
      expect([difference, report.story[difference]], story[difference]).toEqual([-1, undefined]);
      expect(report.story.length).toBe(story.length);
    });
  },
);

function rowOf({ name, version }: Host, { passed, notHere }: RuntimeReport): Row {
  const notThere: Record<string, number> = {};
  for (const { reason } of notHere) notThere[reason] = (notThere[reason] ?? 0) + 1;
  return { name, version, passed: passed.length, notThere };
}
