import type { Links } from "../links.ts";
import type { Answer } from "./answer.ts";

const text = `There is no page here: this version of the emulator has no portal pages.
In a test, people act through emulator.portal.open(prefillUrl, { person }).
`;

/** What somebody finds who opens a prefill link in a browser; `undefined` for every other address. */
export function portalNotice(links: Links, url: string): Answer | undefined {
  if (links.orderIdIn(url) === undefined) return undefined;
  return { status: 404, headers: { "content-type": "text/plain;charset=UTF-8" }, body: text };
}
