import type { SessionAnswer } from "../../session-answer.ts";
import { element } from "../parts/element.ts";
import { failure } from "../parts/notice.ts";
import { beginSession } from "../session.ts";
import type { View } from "../view.ts";

/** Asks who is there. A console of your own asks them to prove it; what it does with the key is the same. */
export function signInView({ people }: SessionAnswer, become: (answer: SessionAnswer) => void): View {
  const outcome = element("div");
  const choices = people.map(({ id, name, mayOrder }) => {
    const button = element(
      "button",
      { type: "button", class: "person" },
      element("strong", {}, name),
      element("span", {}, mayOrder ? "looks up, and sends orders" : "looks up only"),
    );
    button.addEventListener("click", () => {
      beginSession(id).then(become, (error: unknown) => {
        outcome.replaceChildren(failure(error));
      });
    });
    return element("li", {}, button);
  });
  return {
    title: "Who are you?",
    content: [
      element(
        "p",
        { class: "lead" },
        "A partner’s staff looks up merchants and sales units here, prefills orders for merchants, and follows them.",
      ),
      element("ul", { class: "people" }, ...choices),
      outcome,
      element(
        "p",
        { class: "hint" },
        "It is an example, so nobody asks for a password. When you sign in, this browser makes a key that no script can read, and signs every request with it.",
      ),
    ],
  };
}
