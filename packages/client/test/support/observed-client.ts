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

/** What a platform was asked to do. */
export interface Observations {
  readonly sent: Observed[];
  /** How long it was asked to sleep, in milliseconds; it never really does. */
  readonly slept: number[];
}

/** A platform whose `fetch` is the test's own function, and whose time passes only by sleeping. */
export function observedPlatform(answer: Answerer): Observations & { platform: Platform } {
  const sent: Observed[] = [];
  const slept: number[] = [];
  let now = Date.parse("2026-01-05T09:00:00Z");
  const platform: Platform = {
    ...webPlatform,
    now: () => now,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
    fetch: async (url, init) => {
      const body = init.body === undefined ? undefined : new TextDecoder().decode(init.body);
      const observed = { method: init.method, url: new URL(url), headers: init.headers, body, init };
      sent.push(observed);
      return answer(observed);
    },
  };
  return { platform, sent, slept };
}

/** A client on such a platform, pointed at a host that no name server knows. */
export function observedClient(
  answer: Answerer,
  options: ClientOptions = {},
): Observations & { management: ManagementClient } {
  const { platform, sent, slept } = observedPlatform(answer);
  const management = createManagementClient({
    baseUrl: "https://vipps.invalid",
    ...options,
    platform: { ...platform, ...options.platform },
  });
  return { management, sent, slept };
}

export function json(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init);
}
