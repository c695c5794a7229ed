// What is read, and the API that it is read from.
export const units = 10_000;
export const callsAtOnce = 32;
/** Of each answer, in milliseconds. */
export const latency = 20;
/** One request of so many is refused with 429. */
export const refusedOfEach = 100;
/** How long a refused one has to wait, in seconds. */
export const retryAfter = 1;

/**
 * The least time in which all of them can be read, in milliseconds: by so many callers that lose no time between two calls. One that
 * is refused waits as long as it is asked to, and then sends the same call again: another in its place would be one too many as well.
 */
export const bound = leastTime();

function leastTime(): number {
  const callers = Array.from({ length: callsAtOnce }, () => ({ freeAt: 0, isRefused: false }));
  let [sent, left, end] = [0, units, 0];
  for (;;) {
    const ready = callers.filter(({ isRefused }) => isRefused || left > 0);
    if (ready.length === 0) return end;
    const caller = ready.reduce((one, other) => (other.freeAt < one.freeAt ? other : one));
    if (!caller.isRefused) left -= 1;
    sent += 1;
    caller.isRefused = sent % refusedOfEach === 0;
    caller.freeAt += latency + (caller.isRefused ? retryAfter * 1_000 : 0);
    if (!caller.isRefused) end = Math.max(end, caller.freeAt);
  }
}
