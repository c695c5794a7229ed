import type { FetchedToken } from "./token-endpoints.ts";

/** A token in use. Generations count up, so that it can be told which of two is the newer. */
export interface Token {
  readonly value: string;
  readonly generation: number;
  /** When to fetch the next one, in milliseconds since 1970. */
  readonly renewAt: number;
}

/** Keeps one token, and sees to it that it is fetched once for all calls that need it. */
export class TokenCache {
  #current: Token | undefined;
  #flight: Promise<Token> | undefined;
  #generation = 0;

  /** The token in use; fetched first when there is none or when its time is nearly up. */
  async get(now: () => number, fetchToken: () => Promise<FetchedToken>): Promise<Token> {
    if (this.#current !== undefined && now() < this.#current.renewAt) return this.#current;
    this.#flight ??= this.#fetch(now, fetchToken).finally(() => {
      this.#flight = undefined;
    });
    return this.#flight;
  }

  /** Drops the token of that generation; a newer one stays. */
  drop(generation: number): void {
    if (this.#current?.generation === generation) this.#current = undefined;
  }

  async #fetch(now: () => number, fetchToken: () => Promise<FetchedToken>): Promise<Token> {
    const { value, lifetime } = await fetchToken();
    this.#generation += 1;
    this.#current = { value, generation: this.#generation, renewAt: now() + lifetime - margin(lifetime) };
    return this.#current;
  }
}

/** Renewed a tenth of its life ahead, but never more than a minute. */
function margin(lifetime: number): number {
  return Math.min(lifetime / 10, 60_000);
}
