import type { Links } from "../links.ts";
import type { Answer } from "./answer.ts";

const text = `An emulator in process has no pages: people act through emulator.portal.open(prefillUrl, { person }).
An emulator that is served over HTTP shows the portal's page at this address.
`;

/** What a program finds that follows a prefill link in process; `undefined` for every other address. */
export function portalNotice(links: Links, url: string): Answer | undefined {
  if (links.orderIdIn(url) === undefined) return undefined;
  return { status: 404, headers: { "content-type": "text/plain;charset=UTF-8" }, body: text };
}
