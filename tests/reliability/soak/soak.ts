import { setTimeout as pause } from "node:timers/promises";

import { partnerEditions } from "../editions.ts";
import type { Outcomes } from "../support/outcomes.ts";
import { type Actor, type Ground, partner, resident, restless } from "./actors.ts";
import { readGauge } from "./gauge.mjs";
import { type Gauge, startGauged, type Stopped } from "./gauged-server.ts";
import { createPace } from "./pace.ts";

/** How long, how fast, and what exactly. */
export interface SoakSize {
  readonly seed: number;
  /** How many partners with a space for each round there are to each edition. */
  readonly partners: number;
  /** Acts in a second, of all actors together. */
  readonly perSecond: number;
  readonly length: { readonly rounds: number } | { readonly minutes: number };
  /** After so many rounds what each actor was told is compared. */
  readonly compared: number;
  /** Milliseconds from one look at the gauges to the next. */
  readonly every: number;
}

/** What each process held at a moment. */
export type Sample = Readonly<Record<string, Gauge>>;

/** What has come of it. */
export interface SoakReport {
  readonly seconds: number;
  readonly outcomes: Outcomes;
  /** By actor: equal for the same seed. */
  readonly digests: Readonly<Record<string, string>>;
  /** From the beginning to the end, while calls were under way. */
  readonly samples: readonly Sample[];
  /** Before anything was made, and after everything was closed: of the client's process, and of the servers' after. */
  readonly before: Gauge;
  readonly after: Sample;
  readonly stopped: readonly Stopped[];
}

/** Soaks a served emulator of each edition, in a process of its own, and their clients in this one. */
export async function soak(size: SoakSize): Promise<SoakReport> {
  const before = readGauge();
  const pace = createPace(size.perSecond);
  const grounds = await Promise.all(
    partnerEditions.map(async (edition): Promise<Ground> => ({
      edition,
      server: await startGauged(edition.name),
      pace,
      seed: size.seed,
    })),
  );
  const actors = grounds.flatMap((ground) => actorsOn(ground, size.partners));
  const gauges = async (): Promise<Sample> => {
    const ofServers = grounds.map(async ({ edition, server }) => [
      `server of ${edition.name}`,
      await server.gauge(),
    ]);
    return { client: readGauge(), ...(Object.fromEntries(await Promise.all(ofServers)) as Sample) };
  };
  const stop = (): Promise<Stopped[]> => Promise.all(grounds.map(({ server }) => server.stop()));
  try {
    const began = performance.now();
    const { digests, samples } = await play(actors, size, gauges);
    const seconds = Math.round((performance.now() - began) / 1_000);
    await Promise.all(actors.map(({ close }) => close()));
    const after = await settledGauges(gauges);
    const stopped = await stop();
    return { seconds, outcomes: outcomesOf(actors), digests, samples, before, after, stopped };
  } finally {
    await stop();
  }
}

function outcomesOf(actors: readonly Actor[]): Outcomes {
  const all: Outcomes = new Map();
  for (const { transcript } of actors)
    for (const [outcome, count] of transcript.outcomes) all.set(outcome, (all.get(outcome) ?? 0) + count);
  return all;
}

function actorsOn(ground: Ground, partners: number): Actor[] {
  const some = Array.from({ length: partners }, (_, number) => partner(ground, number));
  return [resident(ground), ...some, restless(ground)];
}

/** Lets everybody act, and looks at the gauges now and then. The first that fails ends it for all. */
async function play(
  actors: readonly Actor[],
  { compared, every, length }: SoakSize,
  gauges: () => Promise<Sample>,
): Promise<Pick<SoakReport, "digests" | "samples">> {
  const end = "minutes" in length ? performance.now() + length.minutes * 60_000 : Infinity;
  const digests: Record<string, string> = {};
  const samples: Sample[] = [];
  const failed = new AbortController();
  const over = new AbortController();
  const isDone = (round: number): boolean =>
    "rounds" in length ? round >= length.rounds : performance.now() > end && round >= compared;
  const isOver = (round: number): boolean => failed.signal.aborted || isDone(round);
  const act = async ({ name, isRepeatable, round, transcript }: Actor): Promise<void> => {
    for (let number = 0; !isOver(number); number += 1) {
      await round(number);
      if (isRepeatable && number + 1 === compared) digests[name] = transcript.digest();
    }
  };
  const look = async (): Promise<void> => {
    while (!over.signal.aborted) {
      // It ends early when all is over, and then there is one more look.
      await pause(every, undefined, { signal: over.signal }).catch(() => undefined);
      samples.push(await gauges());
    }
  };
  const orEnd = (error: unknown): never => {
    failed.abort();
    throw error;
  };
  const acting = actors.map((actor) => act(actor).catch(orEnd));
  const looking = look().catch(orEnd);
  await Promise.allSettled(acting);
  over.abort();
  await Promise.all([...acting, looking]);
  return { digests, samples };
}

/** What is held when everything is closed: a socket that its other end has closed takes a moment to go. */
async function settledGauges(gauges: () => Promise<Sample>): Promise<Sample> {
  for (let goes = 0; ; goes += 1) {
    const sample = await gauges();
    const isQuiet = Object.values(sample).every(({ sockets, timers }) => sockets + timers === 0);
    if (isQuiet || goes === 20) return sample;
    await pause(100);
  }
}
