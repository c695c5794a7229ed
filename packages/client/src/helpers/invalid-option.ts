import { ConfigurationError } from "../errors.ts";

/** The error for an option that a helper cannot use. */
export function invalidOption(option: string, allowed: string, given: unknown): ConfigurationError {
  const shown = typeof given === "string" ? JSON.stringify(given.slice(0, 60)) : String(given);
  return new ConfigurationError(
    "invalid_option",
    `The option \`${option}\` is ${shown}; it must be ${allowed}.`,
  );
}
