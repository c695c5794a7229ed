import { createManagementClient, type ManagementClient } from "../../src/2023-08.ts";
import type { ClientOptions } from "../../src/options.ts";
import { type Platform, type PlatformRequestInit, webPlatform } from "../../src/platform.ts";

/** A request as the platform was asked to send it. */
export interface Observed {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly init: PlatformRequestInit;
}

/** Answers a request in a test. */
export type Answerer = (request: Observed) => Promise<Response> | Response;

/** A platform whose `fetch` is the test's own function, with all that it was asked to send. */
export function observedPlatform(answer: Answerer): { platform: Platform; sent: Observed[] } {
  const sent: Observed[] = [];
  const platform: Platform = {
    ...webPlatform,
    fetch: async (url, init) => {
      const body = init.body === undefined ? undefined : new TextDecoder().decode(init.body);
      const observed = { method: init.method, url: new URL(url), headers: init.headers, body, init };
      sent.push(observed);
      return answer(observed);
    },
  };
  return { platform, sent };
}

/** A client on such a platform, pointed at a host that no name server knows. */
export function observedClient(
  answer: Answerer,
  options: ClientOptions = {},
): { management: ManagementClient; sent: Observed[] } {
  const { platform, sent } = observedPlatform(answer);
  const management = createManagementClient({
    baseUrl: "https://vipps.invalid",
    ...options,
    platform: { ...platform, ...options.platform },
  });
  return { management, sent };
}

export function json(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init);
}
