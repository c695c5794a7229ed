import { isManagementError } from "@vipps-management/client";

import { element } from "./element.ts";
import { icon, type IconName } from "./icon.ts";
import { sentenceFor } from "./sentence.ts";

export type Tone = "bad" | "good" | "plain" | "waiting";

const pictures: Readonly<Record<Tone, IconName>> = {
  bad: "warning",
  good: "check",
  plain: "letter",
  waiting: "clock",
};

/** Something to be noticed, with a picture besides its colour. */
export function notice(tone: Tone, ...text: readonly (Node | string)[]): HTMLElement {
  return element("div", { class: `notice ${tone}` }, icon(pictures[tone]), element("p", {}, ...text));
}

/** What is shown in the place of what could not be had. */
export function failure(error: unknown): HTMLElement {
  // Whatever is not the client's is a mistake of ours, and the console of the browser shows where.
  if (!isManagementError(error)) console.error(error);
  const shown = notice("bad", sentenceFor(error));
  shown.setAttribute("role", "alert");
  return shown;
}
