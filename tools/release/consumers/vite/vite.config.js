import { defineConfig } from "vite";

export default defineConfig({
  // What loads the page's parts beforehand needs a page, and the bundle is opened without one.
  build: { target: "esnext", modulePreload: { polyfill: false } },
});
