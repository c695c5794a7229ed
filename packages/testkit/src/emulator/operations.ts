/**
 * Makes sure that there is an operation of a name, which is easily misspelt in a test.
 *
 * @throws TypeError that tells the names that there are.
 */
export function assertOperation(name: string, operations: readonly string[]): void {
  if (operations.includes(name)) return;
  throw new TypeError(`There is no operation "${name}". There is ${operations.join(", ")}.`);
}
