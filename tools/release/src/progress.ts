const start = performance.now();

/** Says a line, with the seconds since the program's start. */
export function say(line: string): void {
  console.log(`${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}
