import type { Emulator } from "../../emulator/emulator.ts";
import type { Handlers } from "../../generated/control/handlers.ts";
import { checkedSeed } from "./control-problem.ts";

const usualLimit = 100;

/** What exists in a space. */
export function worldHandlers(emulator: Emulator): Pick<Handlers, "readWorld" | "seedWorld"> {
  return {
    readWorld: ({ query: { limit = usualLimit } }) => {
      const { merchants, agreements, salesUnits, partners, organisations } = emulator.world;
      const some = <Item>(items: readonly Item[]): Copy<Item>[] => items.slice(0, limit).map(copyOf);
      return {
        status: 200,
        body: {
          counts: {
            merchants: merchants.length,
            agreements: agreements.length,
            salesUnits: salesUnits.length,
            partners: partners.length,
            organisations: organisations.length,
          },
          merchants: some(merchants),
          agreements: some(agreements),
          salesUnits: some(salesUnits),
          partners: some(partners),
          organisations: some(organisations),
        },
      };
    },
    seedWorld: ({ body }) => {
      checkedSeed("#", () => {
        emulator.seed(body);
      });
      return { status: 204, body: undefined };
    },
  };
}

/** A record as an answer has it, which whoever gets it may change. */
type Copy<Value> = Value extends object ? { -readonly [Member in keyof Value]: Copy<Value[Member]> } : Value;

function copyOf<Value>(value: Value): Copy<Value> {
  return structuredClone(value) as Copy<Value>;
}
