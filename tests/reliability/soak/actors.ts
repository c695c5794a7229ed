import type { Credentials } from "@vipps-management/client/access-token";
import { nodePlatform, type NodePlatform } from "@vipps-management/node-adapter";

import type { Partner, PartnerEdition } from "../editions.ts";
import { type Ordered, wrongOrders } from "../histories/check-world.ts";
import type { Tried } from "../histories/maker.ts";
import { seeded } from "../support/seeded.ts";
import { controlOf, must, pagesOf } from "./control.ts";
import { passing } from "./faults.ts";
import type { GaugedServer } from "./gauged-server.ts";
import type { Pace } from "./pace.ts";
import { orderActs, readingActs } from "./partner-acts.ts";
import { peopleActs, spaceActs } from "./people-acts.ts";
import { ask, oneOf, type Scene, tell } from "./scene.ts";
import { beginTranscript, type Transcript } from "./transcript.ts";

/** Somebody who does the same thing in other ways until the soak is over. */
export interface Actor {
  readonly name: string;
  readonly transcript: Transcript;
  /** Whether what it is told follows from the seed, and not from time. */
  readonly isRepeatable: boolean;
  readonly round: (round: number) => Promise<void>;
  /** Ends what all of its rounds have used. */
  readonly close: () => Promise<void>;
}

/** Where actors act. */
export interface Ground {
  readonly edition: PartnerEdition;
  readonly server: GaugedServer;
  readonly pace: Pace;
  readonly seed: number;
}

const patience = { timeout: 60_000, retry: { maxRetries: 8, minDelay: 1, maxDelay: 20 } };

const actsOfARound = 30;

/**
 * Connections to control. What is asked there is not asked again, so that none may be used that the server is about to close,
 * which it does after 5 seconds.
 */
function deskAt({ url }: GaugedServer): NodePlatform {
  return nodePlatform({ baseUrl: url, pool: { keepAlive: 1_000 } });
}

const nothingToClose = (): Promise<void> => Promise.resolve();

/**
 * A partner with one client for all of the soak, in the default space, which is never reset: what grows with a call grows
 * here. It only reads, since orders are there to stay.
 */
export function resident(ground: Ground): Actor {
  const { edition, pace, seed, server } = ground;
  const platform = nodePlatform({ credentials: server.credentials.partner, baseUrl: server.url });
  const desk = deskAt(server);
  const scene: Scene = {
    client: edition.partnerWith(platform, patience, seed),
    control: controlOf(desk),
    readPage: pagesOf(desk, "default"),
    title: "Resident",
    tried: [],
    random: seeded(seed),
    transcript: beginTranscript(),
    pace,
  };
  return {
    name: `resident of ${edition.name}`,
    transcript: scene.transcript,
    isRepeatable: true,
    round: async (round) => {
      for (let act = 0; act < actsOfARound; act += 1) await oneOf(scene, readingActs)(scene);
      if (round % 20 !== 19) return;
      await tell(scene, "POST", "/clock/advance", { hours: 25 });
      // It keeps 10,000 requests, and until then it is what grows most.
      await tell(scene, "DELETE", "/journal");
    },
    close: async () => {
      await Promise.all([platform.close(), desk.close()]);
    },
  };
}

/** A partner with a space and a client of its own for each round, merchants and a back office. */
export function partner(ground: Ground, number: number): Actor {
  const transcript = beginTranscript();
  const name = `partner-${number}`;
  const acts = [...orderActs, ...orderActs, ...readingActs, ...peopleActs, ...peopleActs, ...spaceActs];
  return {
    name: `${name} of ${ground.edition.name}`,
    transcript,
    isRepeatable: true,
    close: nothingToClose,
    round: (round) =>
      inSpace(ground, { name: `${name}-${round}`, number, round, transcript }, async (scene) => {
        for (let act = 0; act < actsOfARound; act += 1) await oneOf(scene, acts)(scene);
      }),
  };
}

/**
 * A partner of whom many want something at once, who give up after any time, and who closes its client while it is in use.
 * What is told to whom depends on time, so that it is not compared; what has become of the orders does not.
 */
export function restless(ground: Ground): Actor {
  const transcript = beginTranscript();
  return {
    name: `restless of ${ground.edition.name}`,
    transcript,
    isRepeatable: false,
    close: nothingToClose,
    round: (round) =>
      inSpace(
        ground,
        { name: `restless-${round}`, number: 9, round, transcript },
        async (scene, platform) => {
          for (const fault of passing)
            await tell(scene, "POST", "/faults", { operation: "*", fault, probability: 0.02 });
          const calls = Array.from({ length: 12 }, (_, index) => orderOrGiveUp(scene, index));
          const reading = ask(scene, "readSome", () => firstOf(scene.client.salesUnits()));
          if (scene.random() < 0.3) await platform.close();
          await Promise.all([...calls, reading]);
        },
      ),
  };
}

async function orderOrGiveUp(scene: Scene, index: number): Promise<void> {
  const { client, random, title, tried } = scene;
  const made: Tried = { name: `${title} no. ${index}`, idempotencyKey: `key-${index}` };
  tried.push(made);
  const caller = new AbortController();
  const patient = random() < 0.5 ? 600_000 : random() * 60;
  const timer = setTimeout(() => {
    caller.abort();
  }, patient);
  const id = await ask(scene, "order", () =>
    client.prefill(made.name, made.idempotencyKey, { signal: caller.signal }),
  );
  clearTimeout(timer);
  if (id !== undefined) made.id = id;
}

/** Breaks off in the middle. */
async function firstOf(units: AsyncIterable<object>): Promise<object | undefined> {
  for await (const unit of units) return unit;
  return undefined;
}

interface Round {
  readonly name: string;
  readonly number: number;
  readonly round: number;
  readonly transcript: Transcript;
}

/**
 * Makes a space, lets a partner act in it with a client of its own, and ends it.
 *
 * @throws Error when an order was lost or made twice.
 */
async function inSpace(
  { edition, pace, seed, server }: Ground,
  { name, number, round, transcript }: Round,
  act: (scene: Scene, platform: NodePlatform) => Promise<void>,
): Promise<void> {
  const seedOfRound = seed + number * 1_000_003 + round * 7_919;
  const desk = deskAt(server);
  const control = controlOf(desk, name);
  const random = seeded(seedOfRound);
  const options = { name, seed: seedOfRound };
  const { credentials } = await must<{ credentials: Record<"management" | "partner", Credentials> }>(
    controlOf(desk)("POST", "/spaces", options),
  );
  const whose = random() < 0.7 ? "partner" : "management";
  const platform = nodePlatform({ credentials: credentials[whose], baseUrl: server.url });
  const client: Partner = edition.partnerWith(platform, patience, seedOfRound);
  const readPage = pagesOf(desk, name);
  const scene: Scene = { client, control, readPage, title: name, tried: [], random, transcript, pace };
  try {
    await act(scene, platform);
    const { orders } = await must<{ orders: readonly Ordered[] }>(control("GET", "/back-office/orders"));
    const wrong = wrongOrders(orders, scene.tried);
    if (wrong.length > 0) throw new Error(`${name} of ${edition.name}: ${wrong.join(" ")}`);
  } finally {
    await controlOf(desk)("DELETE", `/spaces/${name}`);
    await Promise.all([platform.close(), desk.close()]);
  }
}
