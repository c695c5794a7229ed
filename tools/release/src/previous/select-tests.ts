import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What a test may import besides files of the tests: entry points that users have, Node, and tools of tests. */
const allowed =
  /^(node:|(vitest|fast-check|ajv|ajv-formats|undici)(\/|$)|@vipps-management\/(spec|client|node-adapter|browser-adapter|testkit|conformance)(\/|$))/;

/** Where the checkout lies and what it has installed: who asks for that looks at the repository, not at the packages alone. */
const looksAtRepository = /import \{[^}]*\b(root|binary)\b[^}]*\} from "[^"]*\/commands\.ts"/;

/** The files of end-to-end tests that speak to the packages through public entry points only, so that other builds can be under them. */
export function testsOfPublicEntryPoints(tests: string): readonly string[] {
  return filesIn(tests)
    .filter((file) => /(?<!\.long)\.test\.ts$/.test(file) && speaksInPublicOnly(file, new Set()))
    .sort();
}

/** Not by `recursive`, which would follow the links of node_modules round and round. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (!entry.isDirectory()) return [file];
    return entry.name === "node_modules" ? [] : filesIn(file);
  });
}

function speaksInPublicOnly(file: string, seen: Set<string>): boolean {
  if (seen.has(file)) return true;
  seen.add(file);
  const code = readFileSync(file, "utf8");
  if (looksAtRepository.test(code)) return false;
  return importsOf(code).every((name) => {
    if (!name.startsWith(".")) return allowed.test(name);
    const imported = path.resolve(path.dirname(file), name);
    return !existsSync(imported) || speaksInPublicOnly(imported, seen);
  });
}

function importsOf(code: string): string[] {
  return Array.from(code.matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"/g), ([, name = ""]) => name);
}
