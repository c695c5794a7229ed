import { readFileSync } from "node:fs";
import path from "node:path";

const docs = path.dirname(path.dirname(import.meta.dirname));

/** Whether an image is a diagram of ours, which becomes part of the page so that it follows the page's colours. */
export function isDiagram(source: string): boolean {
  return source.endsWith(".svg");
}

/**
 * A diagram as a part of a page. A plot fits every page; anything else gets a frame that scrolls where the page is narrow.
 *
 * @param source - As it stands in the page.
 * @param file - The page that it stands in, relative to `docs/`.
 */
export function inlineDiagram(source: string, file: string): string {
  const svg = readFileSync(path.resolve(docs, path.dirname(file), source), "utf8");
  // Its colours for a reader elsewhere; here they are those of the theme.
  const drawing = svg.replace(/<style>[\s\S]*?<\/style>/, "").replaceAll(/\n\s*/g, "");
  if (svg.includes('class="plot"')) return `<span class="diagram">${drawing}</span>`;
  return `<span class="diagram" tabindex="0" role="group" aria-label="A diagram">${drawing}</span>`;
}
