// What the emulator is compared with, and nothing else needs: it goes to .cache/ when the bench wants it.
import path from "node:path";

import { runtimes } from "../../tests/runtimes/list.mjs";

/** This file is as deep in the repository as what is built of it. */
const root = path.join(import.meta.dirname, "..", "..");

/**
 * @param {string} name
 * @param {string} packageName
 * @param {string} version
 * @param {string} main the file of it that is run or imported
 */
function mock(name, packageName, version, main) {
  const folder = path.join(root, ".cache", "bench", `${name}-${version}`);
  const file = path.join(folder, "node_modules", packageName, ...main.split("/"));
  return { name: `${name} ${version}`, packageName, version, folder, file };
}

/** Mock servers, of hundreds of packages. */
export const mocks = {
  prism: mock("prism", "@stoplight/prism-cli", "5.14.2", "dist/index.js"),
  mockoon: mock("mockoon", "@mockoon/cli", "9.9.0", "bin/run.js"),
  scalar: mock("scalar", "@scalar/mock-server", "0.3.25", "dist/index.js"),
};

/** What MSW 3 needs. */
export const node22 = runtimes.filter(({ name, version }) => name === "Node" && version.startsWith("22."));
