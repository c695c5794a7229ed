import type { RequestHeaders } from "./incoming.ts";

const systemHeaders = [
  "Vipps-System-Name",
  "Vipps-System-Version",
  "Vipps-System-Plugin-Name",
  "Vipps-System-Plugin-Version",
];

const maximumLength = 30;

/** What the platform's policy has against a partner's headers. Rule `systemHeaders`. */
export function systemHeaderWarnings(headers: RequestHeaders): string[] {
  const missing = systemHeaders.filter((name) => !headers.has(name));
  const tooLong = systemHeaders.filter((name) => (headers.get(name) ?? "").length > maximumLength);
  return [
    ...(missing.length > 0 ? [`Partners have to send ${missing.join(", ")}.`] : []),
    ...tooLong.map((name) => `${name} has more than ${maximumLength} characters.`),
  ];
}
