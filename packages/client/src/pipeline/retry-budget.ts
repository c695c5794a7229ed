/** How many retries there may be in reserve, and what a call that needed none earns. */
const RESERVE = 100;
const EARNED_PER_ANSWER = 0.5;

/**
 * Limits the retries of all calls together: when everything fails, a client that retries every call several times only
 * adds to the storm. A reserve of 100 retries, and one more for every two calls that end well or with a lasting error.
 */
export class RetryBudget {
  #balance = RESERVE;

  /** Notes that a call was answered. */
  deposit(): void {
    this.#balance = Math.min(RESERVE, this.#balance + EARNED_PER_ANSWER);
  }

  /** Takes one retry, if there is one. */
  withdraw(): boolean {
    if (this.#balance < 1) return false;
    this.#balance -= 1;
    return true;
  }
}
