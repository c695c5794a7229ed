import { ConfigurationError } from "../errors.ts";

/**
 * Fills a path template, so that no value can reach another endpoint: each is percent-encoded, and one that is empty,
 * missing or contains a dot segment in any encoding (RFC 3986 §5.2.4) is refused.
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  operation?: string,
): string {
  return template.replaceAll(/\{([^{}]+)\}/g, (placeholder, name: string) => {
    const refuse = (why: string): ConfigurationError => {
      const underline = " ".repeat(template.indexOf(placeholder)) + "^".repeat(placeholder.length);
      const message = `${operation ?? "The call"} was not sent: ${name} ${why}.\n  ${template}\n  ${underline}`;
      return new ConfigurationError("invalid_path_value", message, { operation });
    };
    const value = values[name];
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string") throw refuse("is missing; give it as a string");
    if (text === "" || hasDotSegment(text)) {
      throw refuse(`is ${JSON.stringify(text)}, and the path would reach another endpoint`);
    }
    if (/\p{Surrogate}/u.test(text)) throw refuse("is not well-formed Unicode");
    return encodeURIComponent(text);
  });
}

/** `.` or `..` between slashes, each of them plain or percent-encoded any number of times, as a proxy may decode them. */
function hasDotSegment(text: string): boolean {
  return text.split(/[/\\]|%(?:25)*(?:2f|5c)/i).some((segment) => /^(?:\.|%(?:25)*2e){1,2}$/i.test(segment));
}
