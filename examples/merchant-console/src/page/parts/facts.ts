import { type Child, element } from "./element.ts";
import { icon } from "./icon.ts";

/** Names with their values; those without a value are left out. */
export function facts(entries: Readonly<Record<string, Child>>): HTMLElement {
  return element(
    "dl",
    { class: "facts" },
    ...Object.entries(entries)
      .filter(([, value]) => value !== undefined && value !== "")
      .map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))),
  );
}

/** Yes or no, as a picture and a word. */
export function yesOrNo(value: boolean | undefined): HTMLElement {
  const word = value === undefined ? "Not told" : value ? "Yes" : "No";
  const picture = value === undefined ? undefined : icon(value ? "check" : "cross");
  return element("span", { class: `answer ${word.toLowerCase().replace(" ", "-")}` }, picture, word);
}
