import { defineConfig } from "vitepress";

import { repositoryAddress, siteAddress } from "./addresses.ts";
import { markdown } from "./markdown.ts";
import { navigation, sidebar } from "./navigation.ts";
import { pageFor } from "./pages.ts";

export default defineConfig({
  title: "vipps-management",
  description: "A TypeScript SDK and a test kit for the Vipps MobilePay Management API",
  lang: "en-GB",
  cleanUrls: true,
  rewrites: pageFor,
  sitemap: { hostname: siteAddress },
  head: [["link", { rel: "icon", type: "image/svg+xml", href: "/icon.svg" }]],
  markdown,
  themeConfig: {
    logo: { src: "/icon.svg", alt: "" },
    nav: navigation,
    sidebar,
    outline: { level: [2, 3] },
    search: { provider: "local" },
    socialLinks: [{ icon: "github", link: repositoryAddress, ariaLabel: "The repository" }],
    editLink: { pattern: `${repositoryAddress}/edit/main/docs/:path`, text: "Mend this page" },
    docFooter: { prev: "Before", next: "Next" },
    externalLinkIcon: true,
    footer: {
      message: "MIT licence. Unofficial: not affiliated with, nor endorsed by, Vipps MobilePay.",
    },
  },
});
