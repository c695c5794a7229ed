import { type Attributes, element, fill } from "./element.ts";
import { icon } from "./icon.ts";

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Something that is said about what stands in a field. */
export interface Remark {
  readonly tone: "bad" | "waiting";
  readonly text: string;
}

/** A control with its label, a hint, and what is said about what stands in it. */
export interface Field {
  readonly shown: HTMLElement;
  readonly control: Control;
  describe(words: { readonly label: string; readonly hint?: string | undefined }): void;
  /** Says what is wrong, or no longer is. */
  complain(remarks: readonly Remark[]): void;
}

/** The controls that forms are made of. Their names are their ids. */
export const control = {
  text: (name: string, attributes: Attributes = {}): HTMLInputElement =>
    element("input", { id: name, name, type: "text", ...attributes }),
  longText: (name: string, attributes: Attributes = {}): HTMLTextAreaElement =>
    element("textarea", { id: name, name, rows: "3", ...attributes }),
  checkbox: (name: string): HTMLInputElement => element("input", { id: name, name, type: "checkbox" }),
  select: (name: string, options: readonly (readonly [value: string, text: string])[]): HTMLSelectElement =>
    element(
      "select",
      { id: name, name },
      ...options.map(([value, text]) => element("option", { value }, text)),
    ),
};

export function field(
  input: Control,
  { label, hint }: { readonly label: string; readonly hint?: string | undefined },
): Field {
  const hintId = `${input.id}-hint`;
  const remarksId = `${input.id}-remarks`;
  const labelled = element("label", { for: input.id }, label);
  const hinted = element("p", { id: hintId, class: "hint" }, hint);
  const remarked = element("ul", { id: remarksId, class: "remarks", "aria-live": "polite" });
  input.setAttribute("aria-describedby", `${hintId} ${remarksId}`);
  hinted.hidden = hint === undefined;
  const kind = kindOf(input);
  const shown = element("div", { class: `field ${kind}` }, labelled, hinted, input, remarked);
  return {
    shown,
    control: input,
    describe: (words) => {
      fill(labelled, words.label);
      fill(hinted, words.hint);
      hinted.hidden = words.hint === undefined;
    },
    complain: (remarks) => {
      const isWrong = remarks.some(({ tone }) => tone === "bad");
      if (isWrong) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
      shown.classList.toggle("wrong", isWrong);
      const texts = remarks.map(({ tone, text }) => `${tone} ${text}`).join("\n");
      if (remarked.dataset.said === texts) return; // said once, and not at every letter
      remarked.dataset.said = texts;
      fill(
        remarked,
        ...remarks.map(({ tone, text }) =>
          element(
            "li",
            { class: tone },
            icon(tone === "bad" ? "cross" : "warning"),
            element("span", {}, text),
          ),
        ),
      );
    },
  };
}

/** How much room a control needs. */
function kindOf(input: Control): string {
  if (input.type === "checkbox") return "choice whole";
  return input instanceof HTMLTextAreaElement ? "whole" : "";
}
