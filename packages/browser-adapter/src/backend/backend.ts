import type { Operation } from "@vipps-management/client";

import { answerPreflight, corsHeaders, isPreflight } from "./cors.ts";
import { findOperation, type Found } from "./find-operation.ts";
import { type BackendOptions, type BackendSettings, resolveBackend } from "./options.ts";
import { problemOf, problemResponse } from "./problem.ts";
import { parseBody, readBody } from "./read-request.ts";
import { Refusal } from "./refusal.ts";
import { verifySignature } from "./verify.ts";

/** A backend: a function from a request to its answer, for any framework that speaks in them. It rejects only when `onError` throws. */
export type Backend = (request: Request) => Promise<Response>;

/**
 * Makes the backend that browsers sign to. It verifies each request, asks `authorize`, and has the operation carried out by the
 * management client: no address, header or query of a request is ever passed on, so it cannot be made to reach anything else.
 *
 * @param options - The client, what is allowed, whose keys are known, and limits.
 * @throws ConfigurationError, with code `invalid_option` or `unknown_operation`, when an option cannot be used.
 * @example
 * ```ts
 * const sessions = new Map<string, { publicKey: JsonWebKey; msn: string }>();
 * const backend = createBackend({
 *   management,
 *   backendUrl: "https://shop.example/api/management",
 *   allow: ["getMsn"],
 *   resolveKey: (keyId) => sessions.get(keyId)?.publicKey,
 *   authorize: ({ keyId, path }) => sessions.get(keyId)?.msn === path.msn,
 * });
 * ```
 * @see RFC 9421: https://www.rfc-editor.org/rfc/rfc9421
 */
export function createBackend<OperationId extends string>(options: BackendOptions<OperationId>): Backend {
  const settings = resolveBackend(options);
  return async (request) => {
    let cors: Record<string, string> = { Vary: "Origin" };
    let operation: string | undefined;
    try {
      cors = corsHeaders(request, settings.origins);
      if (isPreflight(request)) return answerPreflight(settings.operations, cors);
      const found = find(request, settings);
      operation = found.operation.id;
      return withHeaders(
        await withinTime(request, settings.timeout, (signal) => answer(request, found, settings, signal)),
        cors,
      );
    } catch (error) {
      const problem = problemOf(error);
      if (problem.status >= 500) settings.onError(error, operation);
      return withHeaders(problemResponse(problem, settings.now()), cors);
    }
  };
}

function find<Id extends string>(
  { method, url, headers }: Request,
  { backendUrl, operations }: BackendSettings<Id>,
): Found<Operation & { readonly id: Id }> {
  const { pathname, search } = new URL(url);
  const base = backendUrl.pathname.replace(/\/$/, "");
  const below = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : "";
  const found = findOperation(operations, method, below);
  if (found === undefined) throw new Refusal(404, "no_such_operation", "There is no such operation here.");
  if (search !== "") throw new Refusal(400, "query_not_allowed", "No operation here takes a query.");
  if (headers.has("merchant-serial-number")) {
    throw new Refusal(
      400,
      "merchant_not_allowed",
      "For which merchant is called is for the backend to say: leave `merchantSerialNumber` out.",
    );
  }
  return found;
}

async function answer<Id extends string>(
  request: Request,
  { operation, path }: Found<Operation & { readonly id: Id }>,
  settings: BackendSettings<Id>,
  signal: AbortSignal,
): Promise<Response> {
  const bytes = await readBody(request, settings.maxBodyBytes, signal);
  const keyId = await verifySignature(request, bytes, settings);
  const body = parseBody(bytes, request.headers.get("content-type"), { takesBody: operation.body === true });
  const idempotencyKey = request.headers.get("idempotency-key") ?? undefined;
  const mayCall = await settings.authorize({ keyId, path, body, idempotencyKey, request }, operation.id);
  signal.throwIfAborted();
  // Nothing but `true`: an `authorize` that forgot to return must not let anybody in.
  if ((mayCall as unknown) !== true)
    throw new Refusal(403, "not_authorized", "You may not have this operation carried out.");
  const options = {
    signal,
    ...(operation.idempotencyKey === true && idempotencyKey !== undefined && { idempotencyKey }),
  };
  const input = { path, ...(body !== undefined && { body }) };
  // The operation's types are those of its edition; here it is known by name alone.
  const { data, status } = await settings.management.call(operation.id as never, input as never, options);
  return new Response(data === undefined ? null : JSON.stringify(data), {
    status,
    headers: {
      "Cache-Control": "no-store",
      ...(data !== undefined && { "Content-Type": "application/json" }),
    },
  });
}

/** Ends what takes too long, or what nobody waits for any more, whether or not what runs listens to the signal. */
async function withinTime<Value>(
  request: Request,
  milliseconds: number,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const controller = new AbortController();
  const { signal } = controller;
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });
  const leave = (): void => {
    controller.abort(new Refusal(408, "sender_left", "The request was given up by its sender."));
  };
  const timer = setTimeout(() => {
    controller.abort(new Refusal(504, "timeout", `The request took longer than ${milliseconds} ms.`));
  }, milliseconds);
  request.signal.addEventListener("abort", leave);
  if (request.signal.aborted) leave();
  try {
    return await (signal.aborted ? ended : Promise.race([ended, run(signal)]));
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener("abort", leave);
  }
}

function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
