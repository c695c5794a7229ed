import type { UserConfig } from "tsdown";

const common: UserConfig = {
  // .mjs and .cjs on every platform, so that a file name says what it is.
  fixedExtension: true,
  target: "node20.19",
  // The output is readable as it is.
  sourcemap: false,
  logLevel: "warn",
  checks: { legacyCjs: false },
};

/** A published package: ESM and CommonJS, with types for both. Its dependencies stay imports. */
export function library(options: Pick<UserConfig, "entry" | "platform">): UserConfig {
  return { ...common, ...options, format: ["esm", "cjs"], dts: { oxc: true } };
}

/** A program for Node: ESM, and nothing to import from it. */
export function program(entry: Record<string, string>): UserConfig {
  return { ...common, entry, platform: "node", format: "esm", dts: false };
}
