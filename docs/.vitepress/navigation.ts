import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { DefaultTheme } from "vitepress";

const docs = path.dirname(import.meta.dirname);

/** What stands on top of every page. */
export const navigation: DefaultTheme.NavItem[] = [
  { text: "Start", link: "/getting-started" },
  { text: "Tasks", link: "/guide/onboarding-a-merchant" },
  { text: "Troubleshooting", link: "/troubleshooting" },
  { text: "Reference", link: "/reference/" },
  { text: "Decisions", link: "/decisions/" },
];

/** The guide, in the order in which a newcomer would read it. */
const guide: DefaultTheme.SidebarItem[] = [
  {
    text: "Start",
    items: [
      { text: "Five minutes", link: "/getting-started" },
      { text: "How a merchant is onboarded", link: "/onboarding" },
      { text: "Editions", link: "/editions" },
    ],
  },
  {
    text: "Tasks",
    items: [
      { text: "Onboard a merchant", link: "/guide/onboarding-a-merchant" },
      { text: "Follow an order", link: "/guide/following-an-order" },
      { text: "Read all sales units", link: "/guide/reading-many-sales-units" },
      { text: "Test without production", link: "/guide/testing/" },
      { text: "Run on the edge", link: "/guide/on-the-edge" },
      { text: "Put a browser in front", link: "/guide/browser-in-front" },
      { text: "Share a token", link: "/guide/sharing-a-token" },
      { text: "Move editions", link: "/guide/moving-editions" },
    ],
  },
  {
    text: "Themes",
    items: [
      { text: "All of the guide", link: "/guide/" },
      { text: "Credentials", link: "/guide/credentials" },
      { text: "Errors", link: "/guide/errors" },
      { text: "Retries and idempotency", link: "/guide/retries-and-idempotency" },
      { text: "Timeouts", link: "/guide/timeouts" },
      { text: "Telemetry", link: "/guide/telemetry" },
      { text: "Conformance", link: "/guide/conformance" },
      { text: "Troubleshooting", link: "/troubleshooting" },
      { text: "Measurements", link: "/measurements" },
    ],
  },
  {
    text: "Test runners",
    items: [
      { text: "Vitest", link: "/guide/testing/vitest" },
      { text: "Jest", link: "/guide/testing/jest" },
      { text: "node:test", link: "/guide/testing/node-test" },
      { text: "Playwright", link: "/guide/testing/playwright" },
      { text: "MSW", link: "/guide/testing/msw" },
      { text: "Another language", link: "/guide/testing/another-language" },
      { text: "By hand, in a browser", link: "/guide/testing/by-hand" },
    ],
  },
];

/** What stands beside a page. No group can be folded: the theme would put a button into a button. */
export const sidebar: DefaultTheme.SidebarMulti = {
  "/reference/": [{ text: "Reference", items: [{ text: "Overview", link: "/reference/" }] }, ...references()],
  "/decisions/": [{ text: "Decisions", items: [{ text: "Overview", link: "/decisions/" }, ...decisions()] }],
  "/": guide,
};

/** One item for each decision, named by its first heading. */
function decisions(): DefaultTheme.SidebarItem[] {
  return readdirSync(path.join(docs, "decisions"))
    .filter((file) => /^\d{4}-/.test(file))
    .sort()
    .map((file) => ({
      text: titleOf(readFileSync(path.join(docs, "decisions", file), "utf8")),
      link: `/decisions/${file.replace(".md", "")}`,
    }));
}

/** The pages that tools/reference has written, if it has. */
function references(): DefaultTheme.SidebarItem[] {
  const list = path.join(docs, "reference/pages.json");
  if (!existsSync(list)) return [];
  const { operations, types } = JSON.parse(readFileSync(list, "utf8")) as Record<
    "operations" | "types",
    { readonly name: string; readonly file: string }[]
  >;
  const item = ({ name, file }: { name: string; file: string }): DefaultTheme.SidebarItem => ({
    text: name.replace("@vipps-management/", ""),
    link: `/reference/${file.replace(/(index)?\.md$/, "")}`,
  });
  return [
    { text: "Operations", items: operations.map(item) },
    { text: "Types", items: types.map(item) },
  ];
}

function titleOf(page: string): string {
  return /^# (.*)$/m.exec(page)?.[1] ?? "";
}
