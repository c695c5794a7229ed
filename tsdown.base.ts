import type { Rolldown, UserConfig } from "tsdown";

const common: UserConfig = {
  // .mjs and .cjs on every platform, so that a file name says what it is.
  fixedExtension: true,
  target: "node20.19",
  // The output is readable as it is.
  sourcemap: false,
  logLevel: "warn",
  checks: { legacyCjs: false },
};

/**
 * Takes the name of the bundler's helper for `export * as` out of types, where nothing declares it: whoever checks the types of
 * libraries is told so. rolldown-plugin-dts does it for ESM alone.
 */
const typesWithoutHelper: Rolldown.Plugin = {
  name: "types-without-helper",
  renderChunk: {
    order: "post",
    handler: (code) => code.replaceAll(/\b(\w+ as __exportAll|__exportAll as \w+),? ?/g, ""),
  },
};

/** A published package: ESM and CommonJS, with types for both. Its dependencies stay imports. */
export function library(options: Pick<UserConfig, "entry" | "platform">): UserConfig {
  return {
    ...common,
    ...options,
    format: ["esm", "cjs"],
    dts: { oxc: true },
    // tsdown makes the types for CommonJS by themselves, without the plugins of the configuration.
    inputOptions: (input, _format, { cjsDts }) =>
      cjsDts ? { ...input, plugins: [input.plugins, typesWithoutHelper] } : input,
  };
}

/** A program for Node: ESM, and nothing to import from it. */
export function program(entry: Record<string, string>): UserConfig {
  return { ...common, entry, platform: "node", format: "esm", dts: false };
}
