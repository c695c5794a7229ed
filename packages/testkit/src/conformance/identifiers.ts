import { isObject } from "./json.ts";

/** What path parameters can be filled with. */
export interface Identifiers {
  readonly msns: Set<string>;
  /** `<scheme>:<id>`, for example `business:NO:ORG:987654321`. */
  readonly businesses: Set<string>;
  readonly orders: Set<string>;
}

/** None yet. */
export function noIdentifiers(): Identifiers {
  return { msns: new Set(), businesses: new Set(), orders: new Set() };
}

/** What nobody has: the numbers are zeros, which are given to nobody, and the UUID is the nil one (RFC 9562 §5.9). */
export function unknownIdentifiers(): Identifiers {
  return {
    msns: new Set(["000000"]),
    businesses: new Set(["business:NO:ORG:000000000"]),
    orders: new Set(["00000000-0000-0000-0000-000000000000"]),
  };
}

const norwegian = "business:NO:ORG";

/** What identifiers look like. An answer that names something else does not decide which path is called next. */
const looks = {
  msn: /^\d{1,10}$/,
  business: /^business:[A-Z]{2}:[A-Za-z-]{1,20}:[\dA-Za-z-]{1,50}$/,
  order: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
} as const;

/** Collects what an answer names, to ask for it next. */
export function collect(value: unknown, path: string, into: Identifiers): void {
  if (Array.isArray(value)) {
    // A bare list of MSNs.
    if (path.endsWith("/sales-units")) add(value, looks.msn, into.msns);
    for (const each of value) collect(each, path, into);
    return;
  }
  if (!isObject(value)) return;
  const { scheme, id, orgno, msn } = value;
  const number = typeof orgno === "number" || typeof orgno === "string" ? orgno : "";
  const businesses = [`${String(scheme)}:${String(id)}`, `${norwegian}:${number}`];
  add(businesses, looks.business, into.businesses);
  add(Array.isArray(msn) ? msn : [msn], looks.msn, into.msns);
  add([value.productOrderId, value.prefilledOrderId], looks.order, into.orders);
  for (const each of Object.values(value)) collect(each, path, into);
}

function add(values: readonly unknown[], look: RegExp, to: Set<string>): void {
  for (const each of values) if (typeof each === "string" && look.test(each)) to.add(each);
}

/** Every way to fill a path with what is known; none when something for it is not. */
export function filledPaths(path: string, { msns, businesses, orders }: Identifiers): string[] {
  const names = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
  if (names.length === 0) return [path];
  const fill = (values: Readonly<Record<string, string>>): string =>
    path.replaceAll(/\{([^{}]+)\}/g, (_all, name: string) => encodeURIComponent(values[name] ?? ""));
  const of = (name: string): string[] =>
    Array.from(name === "msn" ? msns : /order/i.test(name) ? orders : []);
  if (names.join() === "scheme,id")
    return Array.from(businesses, (each) => fill({ scheme: each.replace(/:[^:]*$/, ""), id: idOf(each) }));
  const [name = ""] = names;
  if (names.length > 1) return [];
  if (name === "orgno") return Array.from(businesses, (each) => fill({ orgno: idOf(each) }));
  return of(name).map((value) => fill({ [name]: value }));
}

function idOf(business: string): string {
  return business.slice(business.lastIndexOf(":") + 1);
}
