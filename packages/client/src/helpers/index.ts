// What needs no client and no edition; the helpers that make calls are methods of a client.
export { InvalidLogoError } from "../errors.ts";
export * from "./identifiers.ts";
export { logo } from "./logo.ts";
