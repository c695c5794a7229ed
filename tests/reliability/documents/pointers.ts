/** One thing that the emulator found wrong with a request. */
export interface Fault {
  readonly key: string;
  readonly value: string;
}

/** A fault whose pointer leads nowhere in what was sent; `undefined` when each leads somewhere. */
export function brokenPointers(faults: readonly Fault[], body: Buffer | undefined): string | undefined {
  const broken = faults.find((fault) => !leadsSomewhere(fault, body));
  return broken && `a pointer that leads nowhere: ${JSON.stringify(broken).slice(0, 300)}`;
}

function leadsSomewhere({ key, value }: Fault, body: Buffer | undefined): boolean {
  if (/^(path|query|header)\/[^/]+$/.test(key)) return true;
  if (key === "#") return true;
  if (!key.startsWith("#/")) return false;
  const names = decodeURIComponent(key.slice(2))
    .split("/")
    .map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
  let at: unknown = JSON.parse((body ?? "").toString().replace(/^\ufeff/, ""));
  for (const [index, name] of names.entries()) {
    if (typeof at !== "object" || at === null) return false;
    const member = Object.entries(at).find(([each]) => each.toWellFormed() === name);
    // What is required and missing is pointed to where it would be.
    if (member === undefined) return value === "is required" && index === names.length - 1;
    at = member[1];
  }
  return true;
}
