import type { MarkdownOptions } from "vitepress";

import { inlineDiagram, isDiagram } from "./diagrams/inline.ts";
import { linkOnSite } from "./pages.ts";

/**
 * The anchor of a heading, as git hosts make it: so a link to a heading holds in both places, and an error's code is its own
 * anchor, underscores and all.
 */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}

/** How pages are read. */
export const markdown: MarkdownOptions = {
  anchor: { slugify: anchorOf },
  toc: { slugify: anchorOf },
  headers: { slugify: anchorOf },
  theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  config: (md) => {
    // The last of the core rules: the renderer, which checks links, sees what this one leaves.
    md.core.ruler.push("on-site", ({ tokens, env }) => {
      const { relativePath } = env as { readonly relativePath: string };
      for (const token of tokens.flatMap(({ children }) => children ?? [])) {
        const href = token.type === "link_open" ? token.attrGet("href") : null;
        if (href !== null) token.attrSet("href", linkOnSite(href, relativePath));
        const source = token.type === "image" ? (token.attrGet("src") ?? "") : "";
        if (!isDiagram(source)) continue;
        token.type = "html_inline";
        token.content = inlineDiagram(source, relativePath);
      }
    });
  },
};
