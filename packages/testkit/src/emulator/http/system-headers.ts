import type { RequestHeaders } from "./request-headers.ts";

const systemHeaders = [
  "Vipps-System-Name",
  "Vipps-System-Version",
  "Vipps-System-Plugin-Name",
  "Vipps-System-Plugin-Version",
].map((name) => ({ name, key: name.toLowerCase() }));

const maximumLength = 30;

/** What the platform's policy has against a partner's headers. Rule `systemHeaders`. */
export function systemHeaderWarnings(headers: RequestHeaders): string[] {
  const missing: string[] = [];
  const tooLong: string[] = [];
  for (const { name, key } of systemHeaders) {
    const value = headers.get(key);
    if (value === null) missing.push(name);
    else if (value.length > maximumLength) tooLong.push(`${name} has more than ${maximumLength} characters.`);
  }
  return missing.length === 0 ? tooLong : [`Partners have to send ${missing.join(", ")}.`, ...tooLong];
}
