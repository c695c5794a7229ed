import { allCases, type RuntimeReport, tell } from "@vipps-management/conformance";
import { serve } from "@vipps-management/testkit/server";
import { beforeAll, describe, expect, test } from "vitest";

import type { Host } from "./hosts/index.ts";

const sentences = allCases().map(({ sentence }) => sentence);

/** As a person would say it, such as "Node 22.23.3". */
export const nameOf = ({ name, version }: Host): string => `${name} ${version}`.trim();

/**
 * Runs the suite of packages/client/conformance in a runtime.
 * @param whenTrue - Told the report when nothing failed.
 */
export function describeConformance(host: Host, whenTrue?: (report: RuntimeReport) => void): void {
  describe(nameOf(host), () => {
    let story: string[];
    let report: RuntimeReport;

    beforeAll(async () => {
      story = await tell(1);
      const server = await serve();
      report = await host.run(server.url).finally(() => server.close());
      if (report.failed.length === 0) whenTrue?.(report);
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
  });
}
