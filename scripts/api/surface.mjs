import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { CompilerState, Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

import { root } from "../workspace.mjs";

/**
 * @typedef {object} EntryPoint
 * @property {string} name as a user imports it
 * @property {string} types the file of its built types, relative to the package
 */

/**
 * @typedef {object} Surface what an entry point exports
 * @property {string} name as a user imports it
 * @property {readonly string[]} declarations without prose, by name
 * @property {readonly string[]} exported their names
 * @property {readonly string[]} needed names that they use, and that this entry point does not export
 * @property {readonly string[]} undocumented
 */

/** Types for a page and for a server, whichever an entry point is for. */
const compilerOptions = {
  target: "ES2023",
  lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  strict: true,
  skipLibCheck: true,
  types: ["node"],
  typeRoots: [path.join(root, "node_modules", "@types")],
};

/**
 * Reads what a package's entry points export, from its built types.
 * @param {string} folder of the package
 * @param {readonly EntryPoint[]} entryPoints
 * @returns {Surface[]}
 */
export function readSurfaces(folder, entryPoints) {
  const cache = path.join(folder, ".cache");
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(path.join(cache, "api-"));
  try {
    const configs = entryPoints.map(({ types }, index) => {
      const entry = path.join(scratch, `${index}.d.mts`);
      writeFileSync(entry, withoutNamespaces(readFileSync(path.join(folder, types), "utf8")));
      return configFor(folder, entry);
    });
    const [first, ...others] = configs;
    if (first === undefined) return [];
    // One program of TypeScript for all, which is where the time goes.
    const compilerState = CompilerState.create(first, {
      additionalEntryPoints: others.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
    });
    return entryPoints.map(({ name }, index) => readSurface(name, configs[index] ?? first, compilerState));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * The types of an entry point with each member of a namespace exported by itself, as `fixtures__merchant`: of a namespace, API
 * Extractor lists the names alone. To be read two folders beside `dist/`.
 * @param {string} types
 */
function withoutNamespaces(types) {
  /** @type {string[]} */
  const members = [];
  const namespace = /^declare namespace (\w+)_d_exports \{\s*export \{([^}]*)\};?\s*\}\n/gm;
  const flat = types.replaceAll(namespace, (_all, name, list) => {
    for (const member of list.split(",")) {
      const [local, exported = local] = member.trim().split(" as ");
      members.push(`${local} as ${name}__${exported}`);
    }
    return "";
  });
  const own = flat.replaceAll(/ \w+_d_exports as \w+,?/g, "").replaceAll(/(["'])\.\//g, "$1../../dist/");
  return members.length === 0 ? own : `${own}export { ${members.join(", ")} };\n`;
}

/**
 * @param {string} folder
 * @param {string} entry
 */
function configFor(folder, entry) {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: path.join(folder, "package.json"),
    configObject: {
      projectFolder: folder,
      mainEntryPointFilePath: entry,
      newlineKind: "lf",
      compiler: { overrideTsconfig: { compilerOptions, files: [entry] } },
      apiReport: {
        enabled: true,
        reportFileName: path.basename(entry, ".d.mts"),
        reportFolder: path.dirname(entry),
        reportTempFolder: path.join(path.dirname(entry), "temporary"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } } },
    },
  });
}

/**
 * @param {string} name
 * @param {ExtractorConfig} config
 * @param {CompilerState} compilerState
 * @returns {Surface}
 */
function readSurface(name, config, compilerState) {
  /** @type {Set<string>} */
  const needed = new Set();
  Extractor.invoke(config, {
    localBuild: true,
    compilerState,
    messageCallback(message) {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) throw new Error(message.text);
      const symbol = /^The symbol "(\w+)/.exec(message.text)?.[1];
      if (message.messageId === "ae-forgotten-export" && symbol !== undefined) needed.add(symbol);
    },
  });
  const [report] = config.reportConfigs;
  if (report === undefined) throw new Error(`${name} has no report.`);
  const text = readFileSync(path.join(config.reportFolder, report.fileName), "utf8");
  const blocks = (/```ts\n([^]*)\n```/.exec(text)?.[1] ?? "")
    .replaceAll("__", ".")
    .split(/\n{2,}/)
    .filter((block) => !/^\/\/ (?!@public)/.test(block));
  return {
    name,
    declarations: blocks.map(withoutProse).filter((block) => block !== ""),
    exported: blocks.flatMap(namesIn),
    needed: [...needed],
    undocumented: blocks.filter((block) => block.startsWith("// @public (undocumented)")).flatMap(namesIn),
  };
}

/**
 * A declaration alone: what is said of it stands in the code, and would be said of every line here.
 * @param {string} block
 */
const withoutProse = (block) =>
  block
    .replaceAll(/^\s*\/\/.*\n?/gm, "")
    .replaceAll(/\s*\/\*\*[^]*?\*\//g, "")
    .trim();

/** @param {string} block */
const namesIn = (block) =>
  Array.from(
    block.matchAll(/^export (?:declare |abstract )*(?:const|class|function|interface|type) ([\w$.]+)/gm),
    ([, name = ""]) => name,
  );
