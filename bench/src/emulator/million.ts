import { execFileSync } from "node:child_process";
import path from "node:path";

import { absolute, type Figure } from "../figure.ts";
import { type Summary } from "../statistics.ts";

/** What the program of its own tells. */
export interface MillionReport {
  /** Of the processor: those on the wall depend on who else is at work on the machine. */
  readonly seconds: number;
  readonly secondsOnTheWall: number;
  readonly peakMiB: number;
  readonly lookUps: { readonly ratio: Summary; readonly million: Summary; readonly thousand: Summary };
}

/** A world of a million sales units, in a process of its own, whose memory is nothing else's. */
export function millionSalesUnits(): Promise<Figure[]> {
  const program = path.join(import.meta.dirname, "million-sales-units.mjs");
  const { seconds, secondsOnTheWall, peakMiB, lookUps } = JSON.parse(
    execFileSync(process.execPath, [program], { encoding: "utf8" }),
  ) as MillionReport;
  return Promise.resolve([
    absolute({
      what: "a world of 1,000,000 sales units is built",
      unit: "s of processor",
      value: seconds,
      must: { atMost: 15 },
      notes: { secondsOnTheWall },
    }),
    absolute({ what: "… within so much memory", unit: "MiB", value: peakMiB, must: { atMost: 1536 } }),
    {
      what: "a look-up among 1,000,000 sales units, against one among 1,000",
      unit: "µs",
      contenders: { "among 1,000,000": lookUps.million, "among 1,000": lookUps.thousand },
      ratio: lookUps.ratio,
      must: { atMost: 1.5 },
      met: lookUps.ratio.median <= 1.5,
    },
  ]);
}
