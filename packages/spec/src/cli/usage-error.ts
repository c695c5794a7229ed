/** What is wrong with the command line, or with a file that it names. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
