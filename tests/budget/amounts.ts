/** What was counted, by what it is a count of. */
export type Amounts = Readonly<Record<string, number>>;

/** By how much an amount may depart from the budget. */
const percentAtMost = 5;

/**
 * What departs from the budget, in sentences. An amount that has shrunk does too: under a budget that is too wide, the next one
 * could grow unseen.
 */
export function departures(budget: Amounts, counted: Amounts): string[] {
  const names = [...new Set([...Object.keys(budget), ...Object.keys(counted)])];
  return names.flatMap((name) => {
    const what = departure(budget[name], counted[name]);
    return what === undefined ? [] : [`${name} ${what}: if it is meant, npm run budget, in the same change.`];
  });
}

function departure(before: number | undefined, now: number | undefined): string | undefined {
  if (before === undefined) return "is not in budget.json";
  if (now === undefined) return "is in budget.json, and nothing counts it";
  const change = Math.abs(now - before);
  if (change * 100 <= percentAtMost * before) return undefined;
  const percent = ((change / before) * 100).toFixed(1);
  return `${now > before ? "grew" : "shrank"} by ${percent} %, from ${before} to ${now}`;
}
