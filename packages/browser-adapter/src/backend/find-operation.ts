import type { Operation } from "@vipps-management/client";

/** An operation, with the values that a path has for it. */
export interface Found<Known extends Operation> {
  readonly operation: Known;
  readonly path: Readonly<Record<string, string>>;
}

/**
 * Finds the operation that a request asks for. A path is matched as it was written, segment by segment, and a value
 * counts only when it is written as the client would write it: no other spelling reaches anything.
 *
 * @param path - Below the backend's own address, with its percent-encoding, e.g. `/management/v1/sales-units/123456`.
 */
export function findOperation<Known extends Operation>(
  operations: readonly Known[],
  method: string,
  path: string,
): Found<Known> | undefined {
  const segments = path.split("/");
  const found = operations
    .filter((operation) => operation.method === method)
    .flatMap((operation) => {
      const values = valuesOf(operation.path.split("/"), segments);
      return values === undefined ? [] : [{ operation, path: values }];
    });
  // Where a name in one template stands where another has a value, the name is meant.
  return found.sort((one, other) => Object.keys(one.path).length - Object.keys(other.path).length)[0];
}

function valuesOf(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const values: [string, string][] = [];
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? "";
    const name = /^\{(\w+)\}$/.exec(expected)?.[1];
    if (name === undefined) {
      if (segment !== expected) return undefined;
      continue;
    }
    const value = decoded(segment);
    if (value === undefined) return undefined;
    values.push([name, value]);
  }
  return Object.fromEntries(values);
}

function decoded(segment: string): string | undefined {
  try {
    const value = decodeURIComponent(segment);
    return value !== "" && encodeURIComponent(value) === segment ? value : undefined;
  } catch {
    return undefined; // a percent sign without two digits, or bytes that are no UTF-8
  }
}
