/**
 * Milliseconds to wait by a `Retry-After` header: whole seconds, or a date in the one format that is sent today
 * (RFC 9110 §10.2.3 and §5.6.7). Anything else is no answer at all, and not zero.
 *
 * @param now - Milliseconds since 1970.
 */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  if (!/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(value))
    return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
