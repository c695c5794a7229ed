/** Whether a status, as a document has it, tells that something was refused or went wrong. */
export function isRefusal(status: string): boolean {
  return /^[45]|^default$/i.test(status);
}
