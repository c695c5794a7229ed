import type { Platform } from "@vipps-management/client";

/** What control has answered. */
export interface ControlAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks control of the space at a path below `/_emulator`. */
export type Control = (method: string, path: string, body?: object) => Promise<ControlAnswer>;

/** Controls a space over the connections of a platform. */
export function controlOf({ baseUrl = "", fetch }: Platform, space = "default"): Control {
  const { signal } = new AbortController();
  return async (method, path, body) => {
    const response = await fetch(
      `${baseUrl}/_emulator${space === "default" ? "" : `/spaces/${space}`}${path}`,
      {
        method,
        headers: { "content-type": "application/json" },
        redirect: "manual",
        signal,
        ...(body !== undefined && { body: new TextEncoder().encode(JSON.stringify(body)) }),
      },
    );
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
  };
}

/** Reads a page of the space, and gives its status. */
export type ReadPage = (path: string) => Promise<number>;

/** Reads pages as a browser would, which has not logged in and follows nothing. */
export function pagesOf({ baseUrl = "", fetch }: Platform, space: string): ReadPage {
  const { signal } = new AbortController();
  return async (path) => {
    const url = `${baseUrl}${space === "default" ? "" : `/spaces/${space}`}${path}`;
    const response = await fetch(url, { method: "GET", headers: {}, redirect: "manual", signal });
    await response.text();
    return response.status;
  };
}

/** Asks for what cannot be refused. */
export async function must<Body = unknown>(answer: Promise<ControlAnswer>): Promise<Body> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`Control has refused: ${status} ${JSON.stringify(body)}`);
  return body as Body;
}
