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

interface Place {
  readonly route: Route;
  readonly endpoint: string;
  /** What each segment of the path has to be; `undefined` where a parameter is. */
  readonly segments: readonly (string | undefined)[];
  readonly parameters: readonly { readonly name: string; readonly index: number }[];
}

/** Makes a router for the operations of some documents. A path is one document's. */
export function createRouter(apis: readonly Api[]): Router {
  const tables = apis.map((api) => ({ api, places: placesOf(api.routes) }));
  return {
    find: (method, pathname) => {
      const segments = pathname.split("/");
      for (const { api, places } of tables) {
        const here = (places.get(segments.length) ?? []).filter((place) => matches(place, segments));
        if (here.length === 0) continue;
        const place = here.find(({ route }) => route.method === method);
        if (place === undefined) throw methodNotAllowed(method, here);
        const { route, endpoint } = place;
        return { api, route, endpoint, path: parametersOf(place, segments) };
      }
      throw resourceNotFound(pathname);
    },
  };
}

/** Only a path of the same length can match; this saves most of the comparing. */
type Places = ReadonlyMap<number, readonly Place[]>;

// A document's routes are one list for all emulators, and to read them would be half of what it takes to make another one.
const read = new WeakMap<readonly Route[], Places>();

function placesOf(routes: readonly Route[]): Places {
  const known = read.get(routes);
  if (known !== undefined) return known;
  const all = routes
    .flatMap((route) => route.paths.map((path) => placeAt(route, path)))
    // A path that is spelled out goes before one with parameters.
    .sort((one, other) => one.parameters.length - other.parameters.length);
  const places = new Map<number, readonly Place[]>();
  for (const place of all)
    places.set(place.segments.length, [...(places.get(place.segments.length) ?? []), place]);
  read.set(routes, places);
  return places;
}

function placeAt(route: Route, path: string): Place {
  const segments = path.split("/");
  return {
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

function matches(place: Place, segments: readonly string[]): boolean {
  // From the end: the paths of a document begin alike.
  for (let index = segments.length - 1; index >= 0; index -= 1) {
    const expected = place.segments[index];
    if (expected === undefined ? segments[index] === "" : expected !== segments[index]) return false;
  }
  return true;
}

function methodNotAllowed(method: string, here: readonly Place[]): Error {
  const allowed = Array.from(new Set(here.map(({ route }) => route.method))).join(", ");
  return problem(405, `This path does not take ${method}. It takes ${allowed}.`, {
    headers: { allow: allowed },
  });
}

function parametersOf(place: Place, segments: readonly string[]): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const { name, index } of place.parameters) parameters[name] = decoded(name, segments[index] ?? "");
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
