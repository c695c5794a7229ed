import type { Emulator } from "../../emulator/emulator.ts";
import { type Fault, plainFault } from "../../emulator/fault.ts";
import type { Handlers } from "../../generated/control/handlers.ts";
import type * as wire from "../../generated/control/types.ts";
import { checkedAt, invalidRequest } from "./control-problem.ts";

/** What shall go wrong. */
export function faultHandlers({
  faults,
}: Pick<Emulator, "faults">): Pick<Handlers, "listFaults" | "addFault" | "clearFaults"> {
  const pending = (): wire.FaultList => ({
    faults: faults.pending.map(({ operation, fault, times, probability }) => ({
      operation,
      fault: { ...fault } as wire.Fault,
      ...(times !== undefined && { times }),
      ...(probability !== 1 && { probability }),
    })),
  });
  return {
    listFaults: () => ({ status: 200, body: pending() }),
    addFault: ({ body: { operation, fault: given, times, probability } }) => {
      if (times !== undefined && probability !== undefined)
        throw invalidRequest([{ key: "#/probability", value: "cannot stand beside times" }]);
      const fault = checkedAt("#/fault", () => plainFault(given as Fault));
      checkedAt("#/operation", () => {
        if (times !== undefined) faults.times(times, operation, fault);
        else if (probability !== undefined) faults.withProbability(probability, operation, fault);
        else faults.always(operation, fault);
      });
      return { status: 201, body: pending() };
    },
    clearFaults: () => {
      faults.clear();
      return { status: 204, body: undefined };
    },
  };
}
