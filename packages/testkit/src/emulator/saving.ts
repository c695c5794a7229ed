import type { EditionName } from "../generated/editions.ts";
import type { EmulatorClock } from "./clock.ts";
import type { FaultPlan } from "./faults.ts";
import type { Idempotency } from "./http/idempotency.ts";
import type { JournalWriter } from "./journal.ts";
import { createRandom } from "./random.ts";
import { checkSnapshot, type Snapshot, snapshotVersion, type WholeSnapshot } from "./snapshot.ts";
import type { Traffic } from "./traffic.ts";
import { commonKeyPrefix, withKeyPrefix } from "./world/key-prefix.ts";
import { saveState, stateFrom } from "./world/saved-state.ts";
import type { WorldState } from "./world/state.ts";
import type { World } from "./world/world.ts";

/** Everything of an emulator that changes while it runs. */
export interface ChangingParts {
  readonly edition: EditionName;
  readonly world: World;
  readonly clock: EmulatorClock;
  readonly idempotency: Idempotency;
  readonly traffic: Traffic;
  readonly faults: FaultPlan;
  readonly journal: JournalWriter;
}

/** The ways to keep all of it, and to have it otherwise. */
export interface Saving {
  readonly snapshot: () => WholeSnapshot;
  /**
   * Goes to where a snapshot was taken, with an empty journal.
   *
   * @throws SnapshotError.
   */
  readonly restore: (saved: Snapshot) => void;
  /** Goes to the beginning; the state is made when the clock is there. */
  readonly renew: (seed: number, begin: () => WorldState) => void;
}

/** Saves and restores the parts of an emulator. Keys are saved as those of no space. */
export function createSaving(parts: ChangingParts): Saving {
  const { edition, world, clock, idempotency, traffic, faults, journal } = parts;
  return {
    snapshot: () => ({
      version: snapshotVersion,
      edition,
      now: clock.now(),
      random: world.random.state(),
      world: withKeyPrefix(saveState(world.state), world.keyPrefix, commonKeyPrefix),
      idempotencyKeys: idempotency.save(),
      traffic: traffic.save(),
      faults: faults.save(),
    }),
    restore: (saved) => {
      checkSnapshot(saved, edition);
      world.state = stateFrom(withKeyPrefix(saved.world, commonKeyPrefix, world.keyPrefix));
      world.random = createRandom(saved.random);
      clock.turnTo(saved.now);
      idempotency.restore(saved.idempotencyKeys);
      traffic.restore(saved.traffic);
      faults.restore(saved.faults);
      journal.clear();
    },
    renew: (seed, begin) => {
      clock.restart();
      world.state = begin();
      world.random = createRandom(seed);
      idempotency.clear();
      traffic.clear();
      faults.reset();
      journal.clear();
    },
  };
}
