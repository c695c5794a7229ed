import { capture } from "./processes.mjs";
import { step } from "./steps.mjs";

/** @param {string[]} args tasks and options of `turbo run` */
const turbo = (...args) =>
  capture("turbo", ["run", ...args, "--continue", "--log-order=grouped", "--log-prefix=none"]);

/** @param {string} [packageName] what to build, with what it needs; everything if not given */
export const build = (packageName) =>
  packageName === undefined
    ? step("Building", () => turbo("build"))
    : step(`Building ${packageName}`, () => turbo("build", `--filter=${packageName}...`));

/** The documentation, and what it describes. */
export const buildSite = () => step("Building the documentation", () => turbo("build-site"));
