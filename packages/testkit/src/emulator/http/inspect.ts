import { type Body, type BodyComparison, type ParsedBody, parseBody } from "./body.ts";
import type { OperationInput } from "./operation-call.ts";
import { badRequest, type RequestFault, problem } from "./problems.ts";
import type { RequestHeaders } from "./request-headers.ts";
import type { Refusal } from "./refusal.ts";
import type { Match } from "./router.ts";
import { bodyFaults, pathFaults, queryFaults } from "./validate.ts";

/** A request whose body has been read. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** The query as it came, with its question mark; empty when there is none. */
  readonly search: string;
  readonly headers: RequestHeaders;
  readonly body: Body;
}

/** A request after every check that needs no world. */
export interface Inspected {
  /** As the document has it; what it does not name is let through as text. */
  readonly query: OperationInput["query"];
  readonly body: ParsedBody;
  /** The idempotency key, if the operation takes one and it is fit to be one. */
  readonly idempotencyKey: string | undefined;
  /** With every fault that was found; `undefined` for a valid request. */
  readonly refusal: Refusal | undefined;
}

/** How strictly a request is looked at. */
export interface Inspection extends BodyComparison {
  readonly strictness: "strict" | "lenient";
  /** Rule `wrongMediaType`. */
  readonly wrongMediaType: 400 | 415;
}

/** Looks at a request's path, headers and body. */
export function inspect(received: Received, match: Match, inspection: Inspection): Inspected {
  const { api, route, path } = match;
  const { operationId } = route;
  const key = route.idempotencyKey ? idempotencyKeyIn(received.headers) : { value: undefined, faults: [] };
  const mediaType = mediaTypeFaults(received.headers, route.body, inspection);
  const parsed = parseBody(received.body, route.body, inspection);
  const body =
    api.tolerate === undefined ? parsed : { ...parsed, value: api.tolerate(operationId, parsed.value) };

  const query = queryIn(received.search);
  const validatePath = api.pathValidators[operationId];
  const validateQuery = api.queryValidators?.[operationId];
  const validateBody = api.bodyValidators[operationId];
  const ofPath = validatePath === undefined ? [] : pathFaults(validatePath, path);
  const faults = ofPath.concat(
    validateQuery === undefined ? [] : queryFaults(validateQuery, query, { unknown: "overlooked" }),
    key.faults,
    mediaType.length > 0 ? mediaType : body.faults,
    validateBody === undefined || mediaType.length + body.faults.length > 0
      ? []
      : bodyFaults(validateBody, body.value, inspection),
  );
  return { query, body, idempotencyKey: key.value, refusal: refusalFor(faults, mediaType, inspection) };
}

function queryIn(search: string): Record<string, string | number | boolean> {
  return search === "" ? {} : Object.fromEntries(new URLSearchParams(search));
}

function refusalFor(
  faults: readonly RequestFault[],
  mediaType: readonly RequestFault[],
  { wrongMediaType }: Inspection,
): Refusal | undefined {
  if (faults.length === 0) return undefined;
  if (mediaType.length === 0 || wrongMediaType === 400) return badRequest(faults);
  return problem(415, "The body is not in a media type that the operation takes.", { faults });
}

/** Rule `idempotencyKeyNeeded`. */
const idempotencyKeyPattern = /^[a-zA-Z0-9-]{1,50}$/;

function idempotencyKeyIn(headers: RequestHeaders): { value: string | undefined; faults: RequestFault[] } {
  const value = headers.get("idempotency-key");
  if (value !== null && idempotencyKeyPattern.test(value)) return { value, faults: [] };
  const fault = value === null ? "is required" : "must have 1 to 50 letters, digits or hyphens";
  return { value: undefined, faults: [{ key: "header/Idempotency-Key", value: fault }] };
}

function mediaTypeFaults(
  headers: RequestHeaders,
  expected: string | null,
  { strictness }: Inspection,
): RequestFault[] {
  // Forms are read by the token endpoints, which refuse in their own way.
  if (expected !== "application/json" || strictness === "lenient") return [];
  const given = (headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  return given === expected ? [] : [{ key: "header/Content-Type", value: `must be ${expected}` }];
}
