import { readFile, stat } from "node:fs/promises";

import { parse, YAMLParseError } from "yaml";

import { isObject, objectIn, textIn } from "../diff/json.ts";
import { UsageError } from "./usage-error.ts";

/** A document, and what a report calls it. */
export interface NamedDocument {
  readonly name: string;
  readonly content: unknown;
}

/** The documents of this API have some 60 kB. What is a hundred times as long is something else. */
const mostBytes = 10_000_000;

/** How often an alias of YAML may be used. What comes near is made to unfold without end. */
const mostAliases = 100;

/**
 * Reads a document in YAML, of which JSON is a part.
 *
 * @throws UsageError when there is no such file, or it is not a document.
 */
export async function readDocument(file: string): Promise<NamedDocument> {
  const content = contentOf(await textOf(file), file);
  const version = isObject(content) ? textIn(objectIn(content, "info"), "version") : undefined;
  return { name: version === undefined ? file : `${file} (${version})`, content };
}

async function textOf(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > mostBytes)
      throw new UsageError(`${file} has ${size} bytes; a document may have ${mostBytes}.`);
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

function contentOf(text: string, file: string): unknown {
  try {
    // There and back again: what JSON cannot hold, as what contains itself, is no document.
    return JSON.parse(
      JSON.stringify(parse(text, { maxAliasCount: mostAliases, logLevel: "error" }) ?? null),
    ) as unknown;
  } catch (error) {
    throw new UsageError(`${file} is not a document: ${reasonOf(error)}.`);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof YAMLParseError) return (error.message.split("\n")[0] ?? "").replace(/[.:]$/, "");
  if (error instanceof ReferenceError) return "its aliases unfold to too much";
  if (error instanceof RangeError) return "it is nested too deep";
  return "it contains itself";
}
