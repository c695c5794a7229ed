/**
 * Whether something is over before its time, and why: what an `AbortSignal` tells, at a small part of its cost. One of those is
 * made when somebody asks for it, which within an attempt is `fetch` alone.
 */
export class Ending {
  readonly #listeners = new Set<(reason: Error) => void>();
  #reason: Error | undefined;
  #controller: AbortController | undefined;

  /** Why it is over; undefined as long as it is not. */
  get reason(): Error | undefined {
    return this.#reason;
  }

  /** The same as a signal. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController();
      if (this.#reason !== undefined) this.#controller.abort(this.#reason);
    }
    return this.#controller.signal;
  }

  /** Ends it, once. */
  end(reason: Error): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    this.#controller?.abort(reason);
    for (const listener of this.#listeners) listener(reason);
  }

  /**
   * Calls back when it ends, at once if it has.
   *
   * @returns What to call when nobody waits any more.
   */
  onEnd(listener: (reason: Error) => void): () => void {
    if (this.#reason === undefined) this.#listeners.add(listener);
    else listener(this.#reason);
    return () => this.#listeners.delete(listener);
  }

  throwIfEnded(): void {
    if (this.#reason !== undefined) throw this.#reason;
  }
}
