const page = "https://vipps-management.github.io/troubleshooting#";

/**
 * Ends an error's message with the address of the page that explains its code.
 *
 * @param message - What happened, in whole sentences.
 * @param code - The error's code, which is an anchor of that page.
 * @example
 * ```ts
 * console.log(withHelpLink("The till is closed.", "not_found"));
 * ```
 */
export function withHelpLink(message: string, code: string): string {
  return `${message} See ${page}${code}`;
}

/**
 * An error's message without the address at its end: for whom it is not meant, such as a page's user, and for what quotes it.
 *
 * @param message - The message of any error; one without the address stays as it is.
 * @example
 * ```ts
 * try {
 *   await management.salesUnits.get({ msn: "123456" });
 * } catch (error) {
 *   if (isManagementError(error)) console.log(withoutHelpLink(error.message));
 * }
 * ```
 */
export function withoutHelpLink(message: string): string {
  return message.split(` See ${page}`, 1)[0] ?? "";
}
