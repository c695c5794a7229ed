const page = "https://vipps-management.github.io/troubleshooting#";

/** Ends an error's message with the address of the page that explains its code. */
export function withHelpLink(message: string, code: string): string {
  return `${message} See ${page}${code}`;
}

/** An error's message without the address at its end: for what quotes it, and for pages and problem documents. */
export function withoutHelpLink(message: string): string {
  return message.split(` See ${page}`, 1)[0] ?? "";
}
