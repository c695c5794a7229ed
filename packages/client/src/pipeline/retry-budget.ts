/** How many retries there may be in reserve, and how many a call that was answered earns. */
const RESERVE = 100;
const EARNED_PER_ANSWER = 1;

/**
 * Limits the retries of all calls together: when everything fails, a client that retries every call several times only
 * adds to the storm. With a reserve of 100 retries, and one more for every call that is answered, a server that is half
 * down is still got through to, and one that is down meets 100 retries and no more.
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
