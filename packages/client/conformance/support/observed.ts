import {
  type ClientOptions,
  type Platform,
  type PlatformRequestInit,
  webPlatform,
} from "@vipps-management/client";
import { createManagementClient, type ManagementClient } from "@vipps-management/client/2023-08";

/** A request as a platform was asked to send it. */
export interface Sent {
  readonly url: string;
  readonly init: PlatformRequestInit;
}

/** Answers in the place of the API. */
export type Answerer = (sent: Sent, index: number) => Promise<Response> | Response;

/** A client whose API is a function, and whose time passes by sleeping alone. */
export function observed(
  answer: Answerer,
  options: ClientOptions = {},
): { readonly management: ManagementClient; readonly sent: Sent[]; readonly slept: number[] } {
  const sent: Sent[] = [];
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
    fetch: async (url, init) => answer({ url, init }, sent.push({ url, init }) - 1),
    ...options.platform,
  };
  const management = createManagementClient({ baseUrl: "https://vipps.invalid", ...options, platform });
  return { management, sent, slept };
}

/** An answer of a number of bytes that never comes to its end, and whether it was given up. */
export function stalled(beginning: string): {
  readonly body: ReadableStream;
  readonly isCancelled: () => boolean;
} {
  let cancelled = false;
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode(beginning));
    },
    cancel: () => {
      cancelled = true;
    },
  });
  return { body, isCancelled: () => cancelled };
}

/** A promise that nothing ever comes of. */
export function never<Value>(): Promise<Value> {
  return new Promise<Value>(() => undefined);
}

export function textOf(body: Uint8Array | undefined): string {
  return new TextDecoder().decode(body);
}

/** All that an error shows to whoever prints it, sends it on or looks at its causes. */
export function everythingIn(error: Error): string {
  const texts: string[] = [];
  for (let each: unknown = error; each instanceof Error; each = each.cause)
    texts.push(String(each), each.stack ?? "", JSON.stringify(each), JSON.stringify(Object.entries(each)));
  return texts.join("\n");
}
