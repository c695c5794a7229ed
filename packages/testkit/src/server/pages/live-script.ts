import type { Page } from "./context.ts";

/**
 * Fetches a part of a page anew every two seconds, in the browser. Whoever reads there is left alone: nothing is replaced
 * while the focus or a selection is in it, while the page is hidden, or after "Pause".
 */
const script = `"use strict";
(() => {
  const region = document.querySelector("[data-live]");
  const button = document.querySelector("[data-live-pause]");
  if (region === null || button === null) return;
  let paused = false;
  let last = "";

  const isBeingRead = () =>
    region.contains(document.activeElement) || region.contains(document.getSelection()?.anchorNode ?? null);

  const refresh = async () => {
    if (paused || document.hidden || isBeingRead()) return;
    const response = await fetch(region.dataset.live, { cache: "no-store" });
    if (!response.ok) return;
    const text = await response.text();
    if (text === last || paused || isBeingRead()) return;
    last = text;
    region.replaceChildren(...new DOMParser().parseFromString(text, "text/html").body.childNodes);
  };

  button.addEventListener("click", () => {
    paused = !paused;
    button.textContent = paused ? "Go on" : "Pause";
  });
  button.classList.remove("without-script");
  setInterval(() => refresh().catch(() => undefined), 2000);
})();
`;

export const liveScriptPage: Page = {
  get: (context) =>
    context.body(script, 200, {
      "content-type": "text/javascript;charset=UTF-8",
      "cache-control": "max-age=300",
    }),
};
