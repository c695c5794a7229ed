// Values of edition 2026-01 to test with; the emulator serves the edition when it is told to.

/** Samples of the document, a new copy at each call. */
export * as fixtures from "./samples/2026-01/fixtures.ts";
export { createFactories, type Factories } from "./samples/2026-01/factories.ts";
export type { Factory } from "./samples/factory.ts";
export * from "./samples/2026-01/one-of-each.ts";
