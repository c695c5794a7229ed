import type { SessionAnswer } from "../session-answer.ts";
import { addressOf, pathOf, sections } from "./addresses.ts";
import { byId, element, fill } from "./parts/element.ts";
import { icon } from "./parts/icon.ts";
import { failure } from "./parts/notice.ts";
import { viewAt } from "./routes.ts";
import { endSession, management, readSession } from "./session.ts";
import type { View } from "./view.ts";
import { signInView } from "./views/sign-in.ts";

const main = byId("main");
const navigation = byId("navigation");

let session: SessionAnswer;
let leave = new AbortController();

/** Shows what the address leads to; without anybody signed in, the way in. */
function show({ moveFocus }: { readonly moveFocus: boolean }): void {
  leave.abort();
  leave = new AbortController();
  const { signal } = leave;
  const { person, emulatorUrl } = session;
  const path = pathOf(location.hash);
  showNavigation(person && path[0]);
  if (person === undefined) put(signInView(session, become), moveFocus);
  else put(viewAt(path, { management, person, emulatorUrl, signal, announce }), moveFocus);
}

function put({ title, content }: View, moveFocus: boolean): void {
  document.title = `${title} · Merchant console`;
  fill(main, element("h1", {}, title), ...content);
  if (!moveFocus) return;
  main.focus();
  scrollTo(0, 0);
}

function announce(text: string): void {
  fill(byId("announcer"), text);
}

function showNavigation(current: string | undefined): void {
  navigation.hidden = current === undefined;
  const links = sections.map(({ name, label }) =>
    element(
      "li",
      {},
      element(
        "a",
        { href: addressOf(name), "aria-current": name === current && "page" },
        icon(name),
        element("span", {}, label),
      ),
    ),
  );
  fill(navigation, element("ul", {}, ...links));
}

/** Takes over who is signed in now. */
function become(answer: SessionAnswer): void {
  session = answer;
  showWho();
  showFooter();
  show({ moveFocus: true });
}

function showWho(): void {
  const { person } = session;
  if (person === undefined) {
    fill(byId("who"));
    return;
  }
  const button = element("button", { type: "button", class: "quiet" }, "Sign out");
  button.addEventListener("click", () => {
    endSession().then(become, showFailure);
  });
  fill(byId("who"), element("span", {}, person.name), button);
}

function showFooter(): void {
  const emulator = element(
    "a",
    { href: session.emulatorUrl, target: "_blank", rel: "noopener" },
    "the emulator",
  );
  fill(
    byId("footer"),
    element(
      "p",
      {},
      "An example of vipps-management, which is not affiliated with, nor endorsed by, Vipps MobilePay. It talks to ",
      emulator,
      ": nothing here reaches production.",
    ),
  );
}

function showFailure(error: unknown): void {
  fill(main, failure(error));
}

addEventListener("hashchange", () => {
  show({ moveFocus: true });
});
byId("navigation").addEventListener("click", ({ target }) => {
  // The address does not change, and one may want to see the view anew all the same.
  const link = target instanceof Element ? target.closest("a") : null;
  if (link?.hash === location.hash) show({ moveFocus: true });
});

try {
  session = await readSession();
  showWho();
  showFooter();
  show({ moveFocus: false });
} catch (error) {
  showFailure(error);
}
