import type { Client } from "openapi-fetch";

type Loaded = Readonly<Record<string, (...given: unknown[]) => unknown>>;

const CALLS = ["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE", "request"];
const CHANGES = ["use", "eject"];

/**
 * Stands for an openapi-fetch client that is loaded when it is first used: a program that calls named methods alone does
 * not carry it. What is done with it is done in the order in which it was asked for; a middleware that it refuses fails every later
 * call.
 */
export function lazyHttp<Paths extends object>(load: () => Promise<Client<Paths>>): Client<Paths> {
  let loading: Promise<Loaded> | undefined;
  const client = (): Promise<Loaded> => (loading ??= load() as unknown as Promise<Loaded>);
  const calls = CALLS.map((name) => [
    name,
    async (...given: unknown[]) => (await client())[name]?.(...given),
  ]);
  const changes = CHANGES.map((name) => [
    name,
    (...given: unknown[]) => {
      loading = client().then((loaded) => {
        loaded[name]?.(...given);
        return loaded;
      });
      loading.catch(() => undefined); // told to whoever calls
    },
  ]);
  return Object.fromEntries([...calls, ...changes]) as Client<Paths>;
}
