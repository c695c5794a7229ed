import { element, fill } from "../parts/element.ts";
import { icon } from "../parts/icon.ts";
import { things } from "./form-fields.ts";
import type { Said } from "./say-findings.ts";

/** Says beside the form what is left to do, and leads to each field. */
export interface CheckPanel {
  readonly shown: HTMLElement;
  say(said: readonly Said[]): void;
}

export function checkPanel(): CheckPanel {
  const content = element("div");
  const shown = element(
    "aside",
    { class: "card check", "aria-labelledby": "check-title" },
    element("h2", { id: "check-title" }, "Before it is sent"),
    content,
  );
  return {
    shown,
    say: (said) => {
      const wrong = said.filter(({ errors }) => errors.length > 0);
      const weak = said.filter(({ errors, warnings }) => errors.length === 0 && warnings.length > 0);
      fill(
        content,
        group("bad", "to mend", "The API would refuse the order.", wrong),
        group("waiting", "to think about", "The API takes it, and the merchant has more to do.", weak),
        wrong.length + weak.length === 0 ? ready() : undefined,
      );
    },
  };
}

function group(
  tone: "bad" | "waiting",
  what: string,
  why: string,
  said: readonly Said[],
): HTMLElement | undefined {
  if (said.length === 0) return undefined;
  return element(
    "section",
    { class: tone },
    element("h3", {}, icon(tone === "bad" ? "cross" : "warning"), `${things(said.length)} ${what}`),
    element("p", { class: "hint" }, why),
    element("ul", {}, ...said.map(({ field }) => element("li", {}, jump(field)))),
  );
}

/** Leads to a field. The address is the view's, so that this is no link. */
function jump({ label, control }: Said["field"]): HTMLElement {
  const button = element("button", { type: "button", class: "jump" }, label);
  button.addEventListener("click", () => {
    control.focus();
  });
  return button;
}

function ready(): HTMLElement {
  return element("p", { class: "ready" }, icon("check"), "Nothing is known against it.");
}
