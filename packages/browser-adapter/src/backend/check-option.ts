import { ConfigurationError } from "@vipps-management/client";

/** The option's value, when it is a whole number from 1 to the most that it may be. */
export function wholeNumber(option: string, value: number, most: number): number {
  if (Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw invalid(option, `a whole number from 1 to ${most}`);
}

/** The error for an option that cannot be used. */
export function invalid(option: string, allowed: string): ConfigurationError {
  return new ConfigurationError("invalid_option", `The option \`${option}\` must be ${allowed}.`);
}
