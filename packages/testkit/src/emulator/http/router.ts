import type { Api } from "./api.ts";
import { resourceNotFound } from "./gateway.ts";
import { badRequest, problem } from "./problems.ts";
import type { Route } from "./route.ts";

/** The operation that a request is for. */
export interface Match {
  readonly api: Api;
  readonly route: Route;
  /** Method and path with the parameters by name, as the figures of API quality have it. */
  readonly endpoint: string;
  /** The path's parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
}

/** Finds the operation that a method and a path are for; keys do not matter here. Rule `addressFirst`. */
export interface Router {
  /** Throws a refusal with 404 for an unknown path, 405 for a method that the path does not take. */
  find(method: string, pathname: string): Match;
}

interface Entry {
  readonly api: Api;
  readonly route: Route;
  readonly endpoint: string;
  /** What each segment of the path has to be; `undefined` where a parameter is. */
  readonly segments: readonly (string | undefined)[];
  readonly parameters: readonly { readonly name: string; readonly index: number }[];
}

/** Makes a router for the operations of some documents. */
export function createRouter(apis: readonly Api[]): Router {
  const entries = apis
    .flatMap((api) => api.routes.flatMap((route) => route.paths.map((path) => entryFor(api, route, path))))
    // A path that is spelled out goes before one with parameters.
    .sort((one, other) => one.parameters.length - other.parameters.length);
  // Only a path of the same length can match; this saves most of the comparing.
  const byLength = new Map<number, readonly Entry[]>();
  for (const { segments } of entries) {
    byLength.set(
      segments.length,
      entries.filter((entry) => entry.segments.length === segments.length),
    );
  }

  return {
    find: (method, pathname) => {
      const segments = pathname.split("/");
      const here = (byLength.get(segments.length) ?? []).filter((entry) => matches(entry, segments));
      if (here.length === 0) throw resourceNotFound(pathname);
      const entry = here.find(({ route }) => route.method === method);
      if (entry === undefined) throw methodNotAllowed(method, here);
      const { api, route, endpoint } = entry;
      return { api, route, endpoint, path: parametersOf(entry, segments) };
    },
  };
}

function entryFor(api: Api, route: Route, path: string): Entry {
  const segments = path.split("/");
  return {
    api,
    route,
    endpoint: `${route.method}:${route.paths[0] ?? ""}`,
    segments: segments.map((segment) => (isParameter(segment) ? undefined : segment)),
    parameters: segments.flatMap((segment, index) =>
      isParameter(segment) ? { name: segment.slice(1, -1), index } : [],
    ),
  };
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

function matches(entry: Entry, segments: readonly string[]): boolean {
  return entry.segments.every((expected, index) =>
    expected === undefined ? segments[index] !== "" : expected === segments[index],
  );
}

function methodNotAllowed(method: string, here: readonly Entry[]): Error {
  const allowed = Array.from(new Set(here.map(({ route }) => route.method))).join(", ");
  return problem(405, `This path does not take ${method}. It takes ${allowed}.`, {
    headers: { allow: allowed },
  });
}

function parametersOf(entry: Entry, segments: readonly string[]): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const { name, index } of entry.parameters) parameters[name] = decoded(name, segments[index] ?? "");
  return parameters;
}

function decoded(name: string, segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    throw badRequest([{ key: `path/${name}`, value: "is not percent-encoded UTF-8" }]);
  }
}
