// The borders between the packages, as lint rules. What each package may know is described in CONTRIBUTING.md;
// import circles, types included, are found by dependency-cruiser (.dependency-cruiser.mjs).
import globals from "globals";

const ours = "@vipps-management";

/** Code that runs unchanged in Node, Deno, Bun, Workers and browsers. */
const webOnly = {
  files: [
    "packages/{spec,client,browser-adapter,testkit}/src/**/*.{ts,tsx}",
    // The suite knows no host either; what a host has besides is brought by its runner.
    "packages/client/conformance/**/*.ts",
  ],
  ignores: [
    "packages/client/conformance/runners/node.ts",
    "packages/client/conformance/tsdown.config.ts",
    "packages/testkit/src/{cli,server}/**",
    "packages/{spec,testkit}/src/cli.ts",
    "packages/spec/src/cli/**",
    // The adapters for test runners of Node. What else is for tests, MSW's handler and the matchers, runs in browsers too.
    "packages/testkit/src/guard/**",
    "packages/testkit/src/playwright.ts",
    "packages/testkit/src/matchers/{vitest,jest}.ts",
  ],
};

/** What every one of those runtimes has (the WinterTC minimum common API); everything else is a border crossed. */
const webStandardGlobals = new Set([
  ...["AbortController", "AbortSignal", "Blob", "CompressionStream", "Crypto", "CryptoKey", "CustomEvent"],
  ...[
    "DOMException",
    "DecompressionStream",
    "Event",
    "EventTarget",
    "File",
    "FormData",
    "Headers",
    "Performance",
  ],
  ...["ReadableStream", "ReadableStreamBYOBReader", "ReadableStreamDefaultController"],
  ...[
    "ReadableStreamDefaultReader",
    "Request",
    "Response",
    "SubtleCrypto",
    "TextDecoder",
    "TextDecoderStream",
  ],
  ...["TextEncoder", "TextEncoderStream", "TransformStream", "TransformStreamDefaultController", "URL"],
  ...["URLSearchParams", "WritableStream", "WritableStreamDefaultController", "WritableStreamDefaultWriter"],
  ...["atob", "btoa", "clearInterval", "clearTimeout", "console", "crypto", "fetch", "performance"],
  ...["queueMicrotask", "setInterval", "setTimeout", "structuredClone"],
]);

/**
 * Every global that some runtime has and the allow-list does not.
 * @param {string[]} [allowed] names that this one place may use besides
 * @returns {import("eslint").Linter.RuleEntry}
 */
function globalsOfOneRuntime(allowed = []) {
  const known = [
    ...[globals.browser, globals.worker, globals.serviceworker, globals.node, globals.commonjs],
    ...[globals.denoBuiltin, globals.bunBuiltin],
  ].flatMap((names) => Object.keys(names));
  const banned = [...new Set([...known, "__dirname", "__filename", "Deno", "Bun"])].filter(
    (name) => !webStandardGlobals.has(name) && !(name in globals.builtin) && !allowed.includes(name),
  );
  return [
    "error",
    {
      globals: banned.map((name) => ({
        name,
        message:
          "Not in every runtime that this package runs on: take it from the platform, or use a Web standard.",
      })),
      checkGlobalObject: true,
      globalObjects: ["self", "window", "global"],
    },
  ];
}

const deepImport = {
  regex: `^${ours}/[^/]+/(src|dist|test)(/|$)`,
  message: "Import what the package exports, not a file inside it.",
};

/**
 * The packages of ours that one package may import.
 * @param {string} name the importing package
 * @param {{ values?: string[], types?: string[] }} may packages whose values, or whose types only, it may import
 * @param {{ ignores?: string[], patterns?: object[] }} [more] borders inside the package
 * @returns {import("eslint").Linter.Config}
 */
function dependencies(name, { values = [], types = [] }, { ignores = [], patterns = [] } = {}) {
  const known = [...values, ...types].map((other) => `(?!${other}(/|$))`).join("");
  const direction =
    "Dependencies point one way: spec ← client ← adapters, and spec ← testkit → client (types only).";
  return {
    name: `borders/${name}`,
    files: [`packages/${name}/src/**/*.{ts,tsx}`],
    ignores,
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            deepImport,
            { regex: `^${ours}/${known}`, message: direction },
            ...types.map((other) => ({
              regex: `^${ours}/${other}(/|$)`,
              allowTypeImports: true,
              message: `${direction} Write "import type".`,
            })),
            ...patterns,
          ],
        },
      ],
    },
  };
}

/**
 * A package with one folder that only an entry point of its own leads to.
 * @param {string} name the package
 * @param {string} folder the folder in its src that nothing outside it imports
 * @param {{ may: Parameters<typeof dependencies>[1], message: string, openTo?: string[] }} options
 */
function withClosedFolder(name, folder, { may, message, openTo = [] }) {
  return [
    dependencies(name, may),
    {
      ...dependencies(name, may, {
        ignores: [`packages/${name}/src/${folder}/**`, ...openTo],
        patterns: [{ regex: `^\\.{1,2}/(.*/)?${folder}(/|$)`, message }],
      }),
      name: `borders/${name}-outside-${folder}`,
    },
  ];
}

const edition = "[0-9][0-9][0-9][0-9]-[0-9][0-9]";

/** The files that may know which edition they serve. Add one here, and nowhere else. */
const filesOfOneEdition = [
  `packages/*/src/**/${edition}.ts`,
  "packages/*/src/emulator/editions/**",
  "packages/*/src/generated/**",
  "packages/*/src/samples/**",
];

/** The one file that chooses an edition by name, and may therefore read the list of them. */
const editionChooser = "packages/testkit/src/emulator/create-emulator.ts";

/**
 * @param {{ except?: string[] }} [options] the edition files that may be read all the same
 * @returns {import("eslint").Linter.RuleEntry}
 */
function noEditions({ except = [] } = {}) {
  return [
    "error",
    {
      basePath: import.meta.dirname,
      zones: [
        {
          target: "./packages/*/src/**/*",
          from: ["./packages/*/src/emulator/editions/**/*", `./packages/*/src/generated/${edition}/**/*`],
          except,
          message:
            "Only the files listed in eslint.borders.mjs may know an edition; take what differs as an argument.",
        },
      ],
    },
  ];
}

/** @type {import("eslint").Linter.Config[]} */
export const borders = [
  {
    name: "borders/web-standards-only",
    ...webOnly,
    rules: {
      "import-x/no-nodejs-modules": "error",
      "no-restricted-globals": globalsOfOneRuntime(),
    },
  },
  {
    // The key store is the one thing that only a browser has; the backend half runs on a server.
    name: "borders/browser",
    files: ["packages/browser-adapter/src/**/*.ts"],
    ignores: ["packages/browser-adapter/src/backend/**"],
    rules: {
      "no-restricted-globals": globalsOfOneRuntime(
        Object.keys(globals.browser).filter((name) => name === "indexedDB" || name.startsWith("IDB")),
      ),
    },
  },

  dependencies("spec", {}),
  ...withClosedFolder("client", "access-token", {
    may: { values: ["spec"] },
    message: "Nothing outside access-token/ imports it: the client secret stays out of the main entries.",
  }),
  dependencies("node-adapter", { values: ["spec", "client"] }),
  ...withClosedFolder("browser-adapter", "backend", {
    may: { values: ["spec", "client"] },
    message: "Nothing outside backend/ imports it: the server's half stays out of the browser.",
  }),
  ...withClosedFolder("testkit", "server", {
    may: { values: ["spec"], types: ["client"] },
    openTo: ["packages/testkit/src/cli/**", "packages/testkit/src/playwright.ts"],
    message:
      "Nothing outside server/ but the command line and Playwright's fixtures imports it: it needs Node, the emulator does not.",
  }),
  {
    name: "borders/users",
    files: [
      "{tools,examples,tests}/**/*.{ts,tsx}",
      "packages/*/test/**/*.{ts,tsx}",
      "packages/client/conformance/**/*.ts",
    ],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [deepImport] }] },
  },
  {
    name: "borders/conformance",
    files: ["packages/client/conformance/**/*.ts"],
    ignores: ["packages/client/conformance/runners/node.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            deepImport,
            {
              regex: `^${ours}/(node-adapter|testkit/(?!2026-01$|matchers$))`,
              message: "The suite runs where there is no Node: what needs one is brought by runners/node.ts.",
            },
          ],
        },
      ],
    },
  },
  {
    name: "borders/no-way-round",
    files: ["**/*.{ts,tsx}"],
    // The RFC's vectors stand once; a dependency on them would lead from the client to the suite, and in a circle. The site is
    // nothing to import, but for the tests that look at its parts.
    ignores: ["**/tsdown.config.ts", "packages/client/conformance/vectors.ts", "tests/docs/*.ts"],
    rules: { "import-x/no-relative-packages": "error" },
  },
  {
    // The rules above read import declarations; a dynamic import of a package of ours would slip past them.
    name: "borders/static-imports",
    files: ["packages/*/src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: `ImportExpression[source.value=/^${ours}/]`,
          message: "Import a sibling package statically.",
        },
      ],
    },
  },

  {
    name: "borders/editions",
    files: ["packages/*/src/**/*.{ts,tsx}"],
    ignores: [...filesOfOneEdition, editionChooser],
    rules: { "import-x/no-restricted-paths": noEditions() },
  },
  {
    name: "borders/edition-chooser",
    files: [editionChooser],
    rules: { "import-x/no-restricted-paths": noEditions({ except: ["**/editions/index.ts"] }) },
  },
];
