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

/** What is built, and which modules go into one file that all entry points load. */
type Library = Pick<UserConfig, "entry" | "platform"> & { readonly core?: RegExp };

/**
 * A published package: ESM and CommonJS, with types for both. Its dependencies stay imports. By itself the bundler makes a file for
 * each set of entry points that share something, and a process takes one to two milliseconds to find and read one.
 */
export function library({ core, ...options }: Library): UserConfig {
  return {
    ...common,
    ...options,
    format: ["esm", "cjs"],
    dts: { oxc: true },
    inputOptions: (input, _format, { cjsDts }) => ({
      ...input,
      // As the bundler wants it of whoever says what goes where: what is shared is in the core, so no entry point gets more exports.
      ...(core && { preserveEntrySignatures: "allow-extension" as const }),
      // tsdown makes the types for CommonJS by themselves, without the plugins of the configuration.
      ...(cjsDts && { plugins: [input.plugins, typesWithoutHelper] }),
    }),
    ...(core && {
      outputOptions: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: "core", test: core }] },
      },
    }),
  };
}

/** A program for Node: ESM, and nothing to import from it. */
export function program(entry: Record<string, string>): UserConfig {
  return { ...common, entry, platform: "node", format: "esm", dts: false };
}
