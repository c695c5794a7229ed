import type { Space } from "./space.ts";

/** Where a space is reached. */
export interface Addresses {
  /** The base URL of the Management API, the same for every space. */
  readonly url: string;
  readonly portal: string;
  readonly control: string;
}

/** The addresses of a space of a server that listens. */
export function addressesOf({ path, emulator: { baseUrl } }: Space): Addresses {
  return { url: baseUrl, portal: `${baseUrl}${path}/portal`, control: `${baseUrl}/_emulator${path}` };
}
