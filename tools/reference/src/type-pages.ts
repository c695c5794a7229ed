import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { Application, Converter, type TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";

/** An entry point of a package: what a program imports, and the types that it gets. */
export interface EntryPoint {
  readonly name: string;
  readonly types: string;
}

/** The entry points that hold code, as the packages' manifests have them: with the types that are published. */
function entryPoints(root: string): EntryPoint[] {
  return ["client", "node-adapter", "browser-adapter", "testkit", "spec"].flatMap((folder) => {
    const file = path.join(root, "packages", folder, "package.json");
    const { name, exports } = JSON.parse(readFileSync(file, "utf8")) as {
      name: string;
      exports: Record<string, unknown>;
    };
    return Object.entries(exports).flatMap(([key, value]) => {
      const [types] = /\.\/dist\/[\w.-]+\.d\.mts/.exec(JSON.stringify(value)) ?? [];
      if (types === undefined) return [];
      return [{ name: path.posix.join(name, key), types: path.join(path.dirname(file), types) }];
    });
  });
}

/** What openapi-typescript writes of the documents, which the pages of operations tell better. */
const ofTheDocuments: ReadonlySet<string> = new Set([
  "$defs",
  "components",
  "operations",
  "paths",
  "webhooks",
]);

const options: Partial<TypeDocOptions & PluginOptions> = {
  plugin: ["typedoc-plugin-markdown"],
  readme: "none",
  disableSources: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeExternals: true,
  validation: false,
  logLevel: "Error",
  // The types of the documents are written by openapi-typescript, which says `@description`.
  blockTags: ["@param", "@returns", "@throws", "@example", "@remarks", "@description", "@deprecated"],
  router: "module",
  entryFileName: "index",
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  useHTMLEncodedBrackets: true,
  sanitizeComments: true,
  expandObjects: false,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
};

/**
 * Writes a page for each entry point.
 *
 * @returns The entry points, each with its file below `docs/reference/`.
 */
export async function writeTypePages(
  root: string,
  folder: string,
): Promise<{ readonly name: string; readonly file: string }[]> {
  const entries = entryPoints(root);
  const application = await Application.bootstrapWithPlugins({
    ...options,
    entryPoints: entries.map(({ types }) => types),
    tsconfig: path.join(root, "tools/reference/tsconfig.types.json"),
    basePath: root,
    outputs: [{ name: "markdown", path: path.join(folder, "types") }],
    skipErrorChecking: true,
  });
  // Before what is found is put into groups, which keep what is removed later.
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      module.name = nameOf(module.name, entries);
      const left = (module.children ?? []).filter(({ name }) => ofTheDocuments.has(name));
      for (const child of left) project.removeReflection(child);
    }
  });
  const project = await application.convert();
  if (project === undefined) throw new Error("TypeDoc could not read the packages.");
  await application.generateOutputs(project);
  if (application.logger.hasErrors()) throw new Error("TypeDoc could not write the pages.");
  rmSync(path.join(folder, "types/index.md"));
  finish(path.join(folder, "types"));
  return entries.map(({ name }) => ({ name, file: fileOf(name, folder) }));
}

/**
 * Leaves the pages out of the search: whoever searches for a word wants the page that explains it, and not the forty types that
 * have it in their names. And mends links: to the plugin, a class and its `code` are a heading with the name of the type of codes.
 */
function finish(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = path.join(folder, name);
    if (!name.endsWith(".md")) continue;
    const text = readFileSync(file, "utf8").replaceAll(/(#[a-z]+errorcode)-\d/g, "$1");
    writeFileSync(file, `---\nsearch: false\neditLink: false\noutline: 3\n---\n\n${text}`);
  }
}

/** TypeDoc names a module by its file: `packages/client/dist/2026-01`. */
function nameOf(module: string, entries: readonly EntryPoint[]): string {
  const file = module.endsWith("/dist") ? `${module}/index` : module;
  const entry = entries.find(({ types }) => types.endsWith(`${file}.d.mts`));
  if (entry === undefined) throw new Error(`TypeDoc has read ${module}, which is no entry point.`);
  return entry.name;
}

/** A module with namespaces has a folder of its own, and one whose name a member of its parent has, in other letters, a number. */
function fileOf(name: string, folder: string): string {
  const files = [`types/${name}.md`, `types/${name}/index.md`, `types/${name}-1.md`];
  const file = files.find((each) => existsSync(path.join(folder, each)));
  if (file === undefined) throw new Error(`TypeDoc has written no page of ${name}.`);
  return file;
}
