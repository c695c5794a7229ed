import type { Emulator } from "../../../src/emulator/emulator.ts";
import type { EmulatorOptions } from "../../../src/emulator/options.ts";
import type { Person } from "../../../src/emulator/world/records.ts";
import { createPages } from "../../../src/server/pages/pages.ts";
import type { Space } from "../../../src/server/space.ts";
import { type Caller, callerWith, prefill, smallOrder, testEmulator } from "../../emulator/support.ts";

export const origin = "http://127.0.0.1:8080";

/** A page as a browser without a screen sees it. */
export interface SeenPage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** What it says, without its tags. */
  readonly text: string;
  /** Where it leads, for a redirect. */
  readonly location: string | undefined;
}

/** Fields in their order; one may come several times. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Somebody who looks at pages, with a cookie jar. */
export interface Reader {
  readonly emulator: Emulator;
  readonly partner: Caller;
  readonly get: (address: string) => Promise<SeenPage>;
  /** Sends a form as a browser does. */
  readonly post: (address: string, fields: Fields, headers?: Record<string, string>) => Promise<SeenPage>;
  /** Sends a request as it is; `undefined` when no page has the address. */
  readonly raw: (address: string, init?: RequestInit) => Promise<Response | undefined>;
  readonly logIn: (person: Person) => Promise<void>;
  /** Prefills an order; the address of its page. */
  readonly prefill: (changes?: Parameters<typeof smallOrder>[0]) => Promise<{ link: string; id: string }>;
}

/** Makes a reader of a new emulator's pages. */
export async function readerOf(
  options: EmulatorOptions = {},
  place: Pick<Space, "name" | "path"> = { name: "default", path: "" },
): Promise<Reader> {
  const emulator = testEmulator(options);
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const pages = createPages();
  const jar = new Map<string, string>();

  const raw = async (address: string, init: RequestInit = {}): Promise<Response | undefined> => {
    const headers = new Headers(init.headers);
    if (jar.size > 0)
      headers.set("cookie", Array.from(jar, ([name, value]) => `${name}=${value}`).join("; "));
    const response = await pages(new Request(origin + address, { ...init, headers }), { ...place, emulator });
    for (const cookie of response?.headers.getSetCookie() ?? []) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    return response;
  };

  const reader: Reader = {
    emulator,
    partner,
    raw,
    get: async (address) => seen(await raw(address)),
    post: async (address, fields, headers = { origin }) => {
      const body = new URLSearchParams(
        Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
      );
      return seen(await raw(address, { method: "POST", headers, body }));
    },
    logIn: async ({ name, role }) => {
      await reader.post(`${place.path}/portal/log-in`, { name, role });
    },
    prefill: async (changes) => {
      const { prefillUrl, prefilledOrderId } = await prefill(partner, smallOrder(changes));
      return { link: `${place.path}${new URL(prefillUrl).pathname}`, id: prefilledOrderId };
    },
  };
  return reader;
}

async function seen(response: Response | undefined): Promise<SeenPage> {
  if (response === undefined) throw new Error("No page has this address.");
  const html = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    html,
    text: html
      .replaceAll(/<[^>]*>/g, " ")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&amp;", "&")
      .replaceAll(/\s+/g, " "),
    location: response.headers.get("location") ?? undefined,
  };
}
