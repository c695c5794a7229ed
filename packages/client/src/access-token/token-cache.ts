import type { FetchedToken } from "./token-endpoints.ts";

/** A token in use. Generations count up, so that it can be told which of two is the newer. */
export interface Token {
  readonly value: string;
  readonly generation: number;
  /** From when on the next one is fetched while this one is still used, in milliseconds since 1970. */
  readonly renewAt: number;
  /** Until when this one is used. */
  readonly expiresAt: number;
}

/** Where a cache gets its tokens from, and its time. */
export interface TokenSource {
  now(): number;
  /** @param refused - A token that was refused, and is not to be given again. */
  obtain(refused: string | undefined): Promise<FetchedToken>;
  /** Told when a token could not be renewed ahead of its end; it will be tried again. */
  onRenewalFailed(): void;
}

/** How long to leave a source alone after a renewal in the background has failed, in milliseconds. */
const PAUSE = 5_000;

/** Keeps one token, and sees to it that it is obtained once for all calls that need it. */
export class TokenCache {
  #current: Token | undefined;
  #refused: string | undefined;
  #flight: Promise<Token> | undefined;
  #generation = 0;
  #quietUntil = 0;

  /** The token in use. Only when there is none that can be used does a call wait for the next one. */
  get(source: TokenSource): Promise<Token> {
    const now = source.now();
    const current = this.#current;
    if (current === undefined || now >= current.expiresAt) return this.#obtain(source);
    if (now >= current.renewAt && now >= this.#quietUntil) this.#renewAhead(source, now);
    return Promise.resolve(current);
  }

  /** Drops the token of that generation, which was refused; a newer one stays. */
  drop(generation: number): void {
    if (this.#current?.generation !== generation) return;
    this.#refused = this.#current.value;
    this.#current = undefined;
  }

  #renewAhead(source: TokenSource, now: number): void {
    this.#quietUntil = now + PAUSE;
    this.#obtain(source).catch(() => {
      source.onRenewalFailed();
    });
  }

  #obtain(source: TokenSource): Promise<Token> {
    this.#flight ??= this.#fetch(source).finally(() => {
      this.#flight = undefined;
    });
    return this.#flight;
  }

  async #fetch(source: TokenSource): Promise<Token> {
    const { value, lifetime } = await source.obtain(this.#refused);
    const now = source.now();
    this.#generation += 1;
    this.#refused = undefined;
    this.#current = {
      value,
      generation: this.#generation,
      renewAt: now + lifetime - Math.min(lifetime / 10, 60_000),
      expiresAt: now + lifetime - Math.min(lifetime / 100, 5_000),
    };
    return this.#current;
  }
}
