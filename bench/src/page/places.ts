// A document that is written by hand has places for what the bench writes, each between two comments with a name.

const beginOf = (name: string): string => `<!-- written by npm run bench: ${name} -->`;
const endOf = (name: string): string => `<!-- end of ${name} -->`;
const begins = /^<!-- written by npm run bench: (.+) -->$/gm;

/** The names of the places that a document has, in order. */
export function placesIn(document: string): string[] {
  return Array.from(document.matchAll(begins), ([, name = ""]) => name);
}

/** The document with a place more, at its end. */
export function withPlace(document: string, name: string): string {
  return `${document.trimEnd()}\n\n## ${name}\n\n${beginOf(name)}\n${endOf(name)}\n`;
}

/**
 * The document with other contents of its places.
 *
 * @throws Error for a place without a content, or a content without a place.
 */
export function filled(document: string, contents: Readonly<Record<string, string>>): string {
  const empty = placesIn(document).filter((name) => !Object.hasOwn(contents, name));
  if (empty.length > 0)
    throw new Error(`There is a place for ${empty.join(", ")}, and no results: measure it, or take it out.`);
  return Object.entries(contents).reduce((text, [name, content]) => {
    const begin = text.indexOf(beginOf(name));
    const end = text.indexOf(endOf(name));
    if (begin === -1 || end < begin)
      throw new Error(`There is no place between ${beginOf(name)} and ${endOf(name)}.`);
    return `${text.slice(0, begin + beginOf(name).length)}\n\n${content}\n\n${text.slice(end)}`;
  }, document);
}
