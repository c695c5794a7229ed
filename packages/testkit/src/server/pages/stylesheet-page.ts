import type { Page } from "./context.ts";
import { stylesheet } from "./stylesheet.ts";

export const stylesheetPage: Page = {
  get: (context) =>
    context.body(stylesheet, 200, {
      "content-type": "text/css;charset=UTF-8",
      "cache-control": "max-age=300",
    }),
};
