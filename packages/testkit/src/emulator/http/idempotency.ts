import type { Answer } from "./answer.ts";
import type { Rules } from "../world/rules.ts";
import { problem } from "./problems.ts";

/** Remembers which request a key was first used for, and what the answer was. Rules `idempotentRepeat`, `refusalsStick`. */
export interface Idempotency {
  /**
   * Gives the first answer again, or makes it. `make` must not wait for anything: between looking a key up and storing its
   * answer no other request may come in between, or two that arrive together would both make an order.
   *
   * @returns The answer, and whether it is a repetition.
   */
  once(use: KeyUse, make: () => Answer): { readonly answer: Answer; readonly repeated: boolean };
  /** Forgets every key. */
  clear(): void;
  save(): readonly SavedUse[];
  /** Forgets every key, and remembers those. */
  restore(saved: readonly SavedUse[]): void;
}

/** The first use of a key as a snapshot has it. */
export interface SavedUse {
  /** The scope and the key in it. */
  readonly name: string;
  readonly fingerprint: string;
  readonly answer: Answer;
  /** Milliseconds since 1970. */
  readonly usedAt: number;
}

/** A request that carries an idempotency key. */
export interface KeyUse {
  readonly key: string;
  /** Within what the key is unique: one caller and one operation. Rule `idempotencyScope`. */
  readonly scope: string;
  /** Equal for bodies that say the same. */
  readonly fingerprint: string;
}

/** How long and for which answers keys are remembered. */
export interface IdempotencyParts {
  readonly clock: { now(): number };
  readonly rules: Pick<Rules, "idempotencyLifetimeDays" | "refusalsStick">;
}

const millisecondsOfADay = 86_400_000;

/** So that a server that runs for weeks does not grow. Rule `idempotencyKeysRemembered`. */
const maximumKeys = 100_000;

/** Makes a memory for keys. Rules `refusalsStick`, `idempotencyLifetimeDays`. */
export function createIdempotency({ clock, rules }: IdempotencyParts): Idempotency {
  const { idempotencyLifetimeDays: days, refusalsStick } = rules;
  const lifetime = days === "endless" ? Infinity : days * millisecondsOfADay;
  const remembers = (status: number): boolean => status < 400 || (status < 500 && refusalsStick);
  /** Oldest first. */
  const uses = new Map<string, SavedUse>();
  const forgetOld = (): void => {
    for (const { name, usedAt } of uses.values()) {
      if (uses.size <= maximumKeys && clock.now() < usedAt + lifetime) return;
      uses.delete(name);
    }
  };
  return {
    once: ({ key, scope, fingerprint }, make) => {
      const name = `${scope} ${key}`;
      forgetOld();
      const first = uses.get(name);
      if (first === undefined) {
        const answer = make();
        if (remembers(answer.status)) uses.set(name, { name, fingerprint, answer, usedAt: clock.now() });
        return { answer, repeated: false };
      }
      if (first.fingerprint === fingerprint) return { answer: first.answer, repeated: true };
      const fault = { key: "header/Idempotency-Key", value: "was used before with another body" };
      throw problem(
        409,
        "The idempotency key was used before with another body; use a new key for another order.",
        {
          faults: [fault],
        },
      );
    },
    clear: () => {
      uses.clear();
    },
    save: () => Array.from(uses.values()),
    restore: (saved) => {
      uses.clear();
      for (const use of saved) uses.set(use.name, use);
    },
  };
}
