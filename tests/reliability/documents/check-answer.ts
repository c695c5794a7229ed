import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

import { type Document, type DocumentedOperation, operationsIn } from "../../figures/outcomes/documented.ts";
import type { RawAnswer } from "../support/read-answers.ts";
import { brokenPointers, type Fault } from "./pointers.ts";

/** A request as it was sent, as far as its answer depends on it. */
export interface SentRequest {
  readonly method: string;
  readonly target: string;
  readonly host: string;
  readonly body: Buffer | undefined;
}

/** Judges an answer by the documents; `undefined` when nothing is wrong with it. */
export type CheckAnswer = (sent: SentRequest, answer: RawAnswer) => string | undefined;

/** Makes a judge for what a server with these documents answers; Ajv reads them anew, and not the emulator's validators. */
export function answerChecker(documents: readonly Document[]): CheckAnswer {
  const operations = documents.flatMap(operationsIn);
  const known = operations.map((operation) => ({ operation, pattern: patternOf(operation.path) }));
  const bodies = new Map(documents.flatMap((document) => [...bodySchemasOf(document)]));
  const shape = shapesOf(documents);

  return (sent, answer) => {
    const { status, body } = answer;
    const type = answer.headers.get("content-type");
    if (status >= 500) return `status ${status}: ${body.slice(0, 500)}`;
    if (status === 421) return isForeign(sent.host) ? undefined : "refused as another host's";
    if (sent.method === "HEAD") return undefined;
    if (!/^\/[^/]/.test(sent.target)) return undefined;
    const { pathname } = new URL(sent.target, "http://127.0.0.1");
    const here = known.filter(({ pattern }) => pattern.test(pathname));
    if (here.length === 0) {
      // The emulator's own pages: what climbs out of an address by `..` may end up on one.
      if (status === 200 || status === 303)
        return pathname.startsWith("/management/") ? `${status} for no operation` : undefined;
      return status === 404 && type === "application/json" ? shape("GatewayError", body) : undefined;
    }
    const operation = here.find((each) => each.operation.method === sent.method)?.operation;
    if (operation === undefined) return wrongMethod(answer) ?? shape("Problem", body);
    return (
      undocumented(operation, { status, type, body, shape }) ??
      (status === 400 && type?.startsWith("application/problem+json") === true
        ? faultsOf(body, sent)
        : undefined) ??
      (status < 300 ? accepted(bodies.get(operation.operationId), sent) : undefined)
    );
  };
}

type Shape = (name: "GatewayError" | "Problem", body: string) => string | undefined;

function isForeign(host: string): boolean {
  return /vipps/i.test(host);
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, "[^/]+")}$`);
}

function wrongMethod({ status, headers }: RawAnswer): string | undefined {
  if (status !== 405) return `a method that the path does not take is a ${status}`;
  return headers.get("allow") === undefined ? "405 without Allow" : undefined;
}

interface Answered {
  readonly status: number;
  readonly type: string | undefined;
  readonly body: string;
  readonly shape: Shape;
}

/** What is wrong with an answer as the document has it for this operation and status. */
function undocumented(
  { operationId, responses }: DocumentedOperation,
  { status, type, body, shape }: Answered,
): string | undefined {
  const response = responses.get(String(status)) ?? (status < 400 ? undefined : responses.get("default"));
  const where = `${operationId} ${status}`;
  // The live document names no refusal at all for its list of orders, and the emulator refuses there as it does elsewhere.
  if (response === undefined)
    return status < 400
      ? `${where} is not documented`
      : shape(status === 401 || status === 429 ? "GatewayError" : "Problem", body);
  if (response.content.size === 0)
    return body === "" ? undefined : `${where} has a body, ${body.slice(0, 100)}`;
  const validate = response.content.get(type ?? "");
  if (validate === undefined) return `${where} in the media type ${String(type)}`;
  return misfit(where, validate, body);
}

function misfit(where: string, validate: ValidateFunction, body: string): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return `${where} is not JSON: ${body.slice(0, 200)}`;
  }
  return validate(value)
    ? undefined
    : `${where} does not fit: ${JSON.stringify(validate.errors)} ${body.slice(0, 300)}`;
}

/** A refusal for what was sent names where in it the faults are, and nothing that was not sent. */
function faultsOf(body: string, sent: SentRequest): string | undefined {
  const { extraDetails, detail } = JSON.parse(body) as { extraDetails?: Fault[]; detail?: string };
  if (extraDetails === undefined || extraDetails.length === 0)
    return /has been submitted|has expired/.test(detail ?? "")
      ? undefined
      : `400 without a pointer: ${body.slice(0, 300)}`;
  return brokenPointers(extraDetails, sent.body);
}

/** What was accepted has to be what the document accepts. */
function accepted(validate: ValidateFunction | undefined, { body }: SentRequest): string | undefined {
  if (validate === undefined) return undefined;
  const value = JSON.parse((body ?? Buffer.from("")).toString("utf8").replace(/^\ufeff/, "")) as unknown;
  return validate(tolerated(value)) ? undefined : `accepted although ${JSON.stringify(validate.errors)}`;
}

/** Rule `merchantCategoryCodeAsNumber`. */
function tolerated(value: unknown): unknown {
  const code = (value as { merchantCategoryCode?: unknown } | null)?.merchantCategoryCode;
  return typeof code === "number" ? { ...(value as object), merchantCategoryCode: String(code) } : value;
}

function ajvFor(document: Document): Ajv2020 {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  ajv.addSchema(document, "document");
  return ajv;
}

function bodySchemasOf(document: Document): Map<string, ValidateFunction> {
  const ajv = ajvFor(document);
  const found = new Map<string, ValidateFunction>();
  for (const item of Object.values(document.paths)) {
    for (const value of Object.values(item)) {
      const { operationId, requestBody } = value as { operationId?: string; requestBody?: RequestBody };
      const reference = requestBody?.content["application/json"]?.schema.$ref;
      if (operationId !== undefined && reference !== undefined)
        found.set(operationId, ajv.compile({ $ref: `document${reference}` }));
    }
  }
  return found;
}

interface RequestBody {
  readonly content: Readonly<Record<string, { readonly schema: { readonly $ref?: string } }>>;
}

function shapesOf([document]: readonly Document[]): Shape {
  if (document === undefined) throw new Error("There is no document to compare with.");
  const ajv = ajvFor(document);
  const shapes = {
    GatewayError: ajv.compile({ $ref: "document#/components/schemas/GatewayError" }),
    Problem: ajv.compile({ $ref: "document#/components/schemas/Problem" }),
  };
  return (name, body) => misfit(name, shapes[name], body);
}
