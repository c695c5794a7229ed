// What is read, and the API that it is read from.
export const units = 10_000;
export const callsAtOnce = 32;
/** Of each answer, in milliseconds. */
export const latency = 20;
/** One request of so many is refused with 429. */
export const refusedOfEach = 100;
/** How long a refused one has to wait, in seconds. */
export const retryAfter = 1;

const refused = units / (refusedOfEach - 1);

/**
 * The least time in which all of them can be read, in milliseconds: so many calls at once that each take the latency, and those
 * that are refused their wait and the latency once more. What waits is under way: another call in its place would be one too
 * many as well.
 */
export const bound = (units * latency + refused * (latency + retryAfter * 1_000)) / callsAtOnce;
