import { pathValidators, bodyValidators } from "../../generated/control/validators.ts";
import { queryValidators } from "../../generated/control/query-validators.ts";
import { parseBody } from "../../emulator/http/body.ts";
import type { Match } from "../../emulator/http/router.ts";
import { bodyFaults, pathFaults, queryFaults } from "../../emulator/http/validate.ts";
import { invalidRequest } from "./control-problem.ts";

/** What an operation takes besides its path. */
export interface Inspected {
  readonly query: Readonly<Record<string, string | number | boolean>>;
  readonly body: unknown;
}

/**
 * Reads a request and checks it against the document. Other than the API it does not mind the `Content-Type`, since `curl -d`
 * sends that of a form, and takes no body at all for an empty object.
 *
 * @throws ControlProblem, Refusal.
 */
export function inspect(
  { route, path }: Match,
  { searchParams, bytes }: { searchParams: URLSearchParams; bytes: Uint8Array | "too-large" },
): Inspected {
  const { operationId } = route;
  const isEmpty = bytes !== "too-large" && bytes.byteLength === 0;
  const body = isEmpty ? { value: {}, faults: [] } : parseBody(bytes, route.body);
  const query: Record<string, string | number | boolean> = Object.fromEntries(searchParams);
  const validatePath = pathValidators[operationId];
  const validateQuery = queryValidators[operationId];
  const validateBody = bodyValidators[operationId];
  const faults = [
    ...(validatePath === undefined ? [] : pathFaults(validatePath, path)),
    ...(validateQuery === undefined ? [] : queryFaults(validateQuery, query)),
    ...body.faults,
    ...(validateBody === undefined || body.faults.length > 0
      ? []
      : bodyFaults(validateBody, body.value, { strictness: "strict" })),
  ];
  if (faults.length > 0) throw invalidRequest(faults);
  return { query, body: body.value };
}
