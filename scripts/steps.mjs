// A step is one piece of work that says what it does while it does it, and stays silent about the rest unless it fails.
const start = performance.now();

/** @param {string} line */
export function say(line) {
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}

/**
 * @param {string} title what is being done, such as "Building"
 * @param {() => Promise<{ code: number, output: string }>} work
 * @returns {Promise<boolean>} whether it went well
 */
export async function step(title, work) {
  say(`${title} …`);
  const reminder = setInterval(() => say(`${title}: still at it`), 15_000);
  const { code, output } = await work();
  clearInterval(reminder);
  if (code === 0) return true;
  console.log(`\n${output.trim()}\n`);
  say(`${title}: FAILED (exit code ${code})`);
  return false;
}
