import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** What axe finds wrong with a page as it stands, in the light; and in the dark, where colours alone can differ. */
export async function axeViolations(page: Page): Promise<string[]> {
  // The page's policy lets no script in but the server's; this one comes by the debugger.
  await page.evaluate(source);
  const light = await violationsIn(page, "light", `{ resultTypes: ["violations"] }`);
  const dark = await violationsIn(page, "dark", `{ runOnly: ["color-contrast", "link-in-text-block"] }`);
  return [...light, ...dark];
}

async function violationsIn(page: Page, colorScheme: "light" | "dark", options: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  const { pathname } = new URL(page.url());
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${pathname}, ${colorScheme}: ${id}, ${help}: ${html}`),
  );
}
