import { at, emulatorOf, type Page, seeOther } from "../context.ts";

export const resetPage: Page = {
  post: (context) => {
    emulatorOf(context).reset();
    return seeOther(context, at(context, "/"), "reset");
  },
};
