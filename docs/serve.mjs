// What `npm run docs` runs, once the site is built: `npm run docs -- 8080` for a port of your own.
import { serveSite } from "./.vitepress/serve-site.mjs";

const { url } = await serveSite(Number(process.argv[2] ?? 0));
console.log(`The documentation is at ${url}; Ctrl-C ends it.`);
