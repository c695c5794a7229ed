import { expect } from "vitest";

import type { Gauge } from "./gauged-server.ts";
import type { Sample, SoakReport } from "./soak.ts";

/** All keys are good, and whatever becomes of a token, a client gets another by itself. */
export function expectNobodyRefused({ outcomes }: Pick<SoakReport, "outcomes">): void {
  expect([...outcomes.keys()].filter((outcome) => /unauthorized|token_refused/.test(outcome))).toEqual([]);
}

/** Neither process has anything open, nor anything to complain of, and the servers have ended by themselves. */
export function expectNothingLeft({ before, after, stopped }: SoakReport): void {
  for (const { code, errors } of stopped) expect({ code, errors }).toEqual({ code: 0, errors: "" });
  for (const [name, { alarms, sockets, timers }] of Object.entries(after)) {
    const had = name === "client" ? before : { sockets: 0, timers: 0 };
    expect(alarms, name).toEqual([]);
    expect(sockets, `sockets of the ${name}`).toBeLessThanOrEqual(had.sockets);
    expect(timers, `timers of the ${name}`).toBeLessThanOrEqual(had.timers);
  }
}

/** What a process may hold more of in the end than after it has warmed up. */
const margins = {
  // The collector's own ups and downs are less than one MiB. A leak of 100 bytes in each request is 6 MiB for 60,000 of them,
  // which an hour has even on a busy machine.
  heap: 4 * 2 ** 20,
  // Pages that the collector has emptied stay with the process for a while.
  rss: 48 * 2 ** 20,
  // Of calls under way.
  sockets: 16,
  timers: 16,
  files: 16,
} as const;

/** What a process held, in the middle of the samples after it had warmed up, and in the middle of the last ones. */
export interface Change {
  readonly process: string;
  readonly of: keyof typeof margins;
  readonly warm: number;
  readonly end: number;
}

/** Compares a fifth of the samples, after a fifth in which all warms up, with the last fifth. */
export function changes({ samples }: Pick<SoakReport, "samples">): Change[] {
  const fifth = Math.floor(samples.length / 5);
  const [warm, end] = [samples.slice(fifth, 2 * fifth), samples.slice(-fifth)];
  return Object.keys(samples[0] ?? {}).flatMap((process) =>
    (Object.keys(margins) as (keyof typeof margins)[]).map((of) => ({
      process,
      of,
      warm: median(warm, process, of),
      end: median(end, process, of),
    })),
  );
}

export function expectSteady(report: Pick<SoakReport, "samples">): void {
  for (const { process, of, warm, end } of changes(report))
    expect(end, `${of} of the ${process} after a fifth: ${warm}`).toBeLessThanOrEqual(warm + margins[of]);
}

function median(samples: readonly Sample[], process: string, of: keyof Omit<Gauge, "alarms">): number {
  const values = samples.flatMap((sample) => sample[process]?.[of] ?? []).sort((one, other) => one - other);
  return values[Math.floor(values.length / 2)] ?? Number.NaN;
}
