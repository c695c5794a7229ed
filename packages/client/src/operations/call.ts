import { ConfigurationError } from "../errors.ts";
import { type IdempotentCallOptions, merchantHeader, type Settings } from "../options.ts";
import { decode } from "../pipeline/decode.ts";
import type { Send } from "../pipeline/layer.ts";
import { requestIdOf } from "../pipeline/problem.ts";
import { createContext, idempotencyHeader } from "./context.ts";
import type { Answer, Input, Operation } from "./operation.ts";
import { buildRequest } from "./request.ts";

/** Carries out an operation and gives its data with everything else that the answer held. */
export type CallForAnswer = (
  operation: Operation,
  input: Input,
  options?: IdempotentCallOptions,
) => Promise<Answer<unknown>>;

/** Makes the one function that stands behind all named methods. */
export function createCall(settings: Settings, send: Send): CallForAnswer {
  return async (operation, input, options = {}) => {
    const context = createContext(operation, settings, options);
    refuseMissingBody(operation, input);
    const key = idempotencyHeader(operation, settings, options);
    context.idempotencyKey = key["idempotency-key"];
    const headers = { ...settings.headers, ...merchantHeader(options.merchantSerialNumber), ...key };
    const { baseUrl } = settings;
    const { query } = input;
    // What writes a query is loaded when there is one: a single operation has any.
    const search = query === undefined ? "" : (await import("./query.ts")).writeQuery(query);
    const answer = await send(buildRequest(operation, input, { baseUrl, headers, search }), context);
    return {
      data: decode(answer, context),
      status: answer.status,
      headers: answer.headers,
      requestId: requestIdOf(answer),
      attempts: context.attempts,
    };
  };
}

/** Types see to this; a caller without types is told before anything is sent. */
function refuseMissingBody({ id, body: takesBody }: Operation, { body }: Input): void {
  if (takesBody !== true || (typeof body === "object" && body !== null && !Array.isArray(body))) return;
  const given = Array.isArray(body) ? "an array" : body === null ? "null" : typeof body;
  throw new ConfigurationError(
    "invalid_body",
    `${id} was not sent: its body must be an object and is ${given}.`,
    {
      operation: id,
    },
  );
}
