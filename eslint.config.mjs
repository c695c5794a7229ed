import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import regexp from "eslint-plugin-regexp";
import tsdoc from "eslint-plugin-tsdoc";
import globals from "globals";
import tseslint from "typescript-eslint";

import { borders } from "./eslint.borders.mjs";

export default defineConfig(
  globalIgnores([
    ...["**/dist/", "**/coverage/", "**/.turbo/", "**/.cache/"],
    ...["packages/*/src/generated/", "docs/.vitepress/cache/"],
    // Projects of their own, which this repository's rules would not reach in a user's hands either.
    "tools/release/consumers/",
  ]),

  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      // One program for all: one per package takes three times as long. What each package may know of its
      // runtime is checked by its own tsconfig.json, in `typecheck`.
      parserOptions: { project: "tsconfig.json", tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { "import-x": importX, regexp, tsdoc },
    settings: {
      "import-x/resolver-next": [
        createNodeResolver({
          extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
          conditionNames: ["types", "import", "node", "default"],
        }),
      ],
    },
    rules: {
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", destructuredArrayIgnorePattern: "^_" },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "import-x/first": "error",
      "import-x/newline-after-import": "error",
      "import-x/no-duplicates": "error",
      "import-x/no-mutable-exports": "error",
      "import-x/no-self-import": "error",
      "import-x/no-useless-path-segments": "error",
      "import-x/order": [
        "error",
        { groups: ["builtin", "external", "internal", ["parent", "sibling", "index"]] },
      ],
    },
  },

  {
    // Type-checked by tsc, not linted by type.
    name: "scripts-and-configuration",
    files: ["**/*.mjs", "**/*.config.ts", "tsdown.base.ts"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: globals.node, parserOptions: { project: null } },
  },
  {
    files: ["packages/*/src/**/*.{ts,tsx}"],
    rules: {
      "import-x/no-default-export": "error",
      "import-x/no-extraneous-dependencies": ["error", { devDependencies: false, includeTypes: true }],
      "no-console": "error",
      // No text, however it is made, may take more time than its length is worth.
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
      "tsdoc/syntax": "error",
    },
  },
  {
    files: ["packages/testkit/src/{cli,server}/**/*.{ts,tsx}", "packages/spec/src/cli/**/*.ts"],
    rules: { "no-console": "off" },
  },

  borders,
);
