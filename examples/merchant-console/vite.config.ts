import { defineConfig } from "vite";

export default defineConfig({
  root: "src/page",
  logLevel: "warn",
  build: {
    outDir: "../../dist/page",
    emptyOutDir: true,
    target: "es2022",
    // The page's policy lets nothing in that is not a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
