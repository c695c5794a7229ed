import { instantOf, isoTime } from "../../emulator/clock.ts";
import type { Emulator } from "../../emulator/emulator.ts";
import type { Snapshot, WholeSnapshot } from "../../emulator/snapshot.ts";
import type { Handlers } from "../../generated/control/handlers.ts";
import type * as wire from "../../generated/control/types.ts";
import { checkedAt, ControlProblem } from "./control-problem.ts";

/** Time, and the whole of a space. */
export function stateHandlers(
  emulator: Emulator,
): Pick<
  Handlers,
  "getClock" | "setClock" | "advanceClock" | "resetSpace" | "takeSnapshot" | "restoreSnapshot"
> {
  const { clock } = emulator;
  const time = (): wire.Clock => ({ now: isoTime(clock.now()) });
  return {
    getClock: () => ({ status: 200, body: time() }),
    setClock: ({ body }) => {
      const instant = checkedAt("#/now", () => instantOf(body.now));
      if (instant < clock.now()) {
        throw new ControlProblem(
          { status: 409, code: "clock-goes-forward" },
          `The clock is at ${time().now} and never goes back; reset the space, or mint another.`,
        );
      }
      checkedAt("#/now", () => {
        clock.set(new Date(instant));
      });
      return { status: 200, body: time() };
    },
    advanceClock: ({ body }) => {
      checkedAt("#", () => {
        clock.advance(body);
      });
      return { status: 200, body: time() };
    },
    resetSpace: () => {
      emulator.reset();
      return { status: 204, body: undefined };
    },
    takeSnapshot: () => ({ status: 200, body: snapshotOf(emulator) }),
    restoreSnapshot: ({ body }) => {
      // A snapshot is checked by the emulator, which alone knows its parts.
      emulator.restore(body as unknown as Snapshot);
      return { status: 204, body: undefined };
    },
  };
}

function snapshotOf(emulator: Emulator): wire.Snapshot {
  const { random, idempotencyKeys, traffic, world, faults, ...rest } = emulator.snapshot() as WholeSnapshot;
  return {
    ...rest,
    random: [...random],
    world: { ...world },
    idempotencyKeys: idempotencyKeys.map((use) => ({ ...use })),
    traffic: traffic.map((count) => ({ ...count })),
    faults: { ...faults },
  };
}
