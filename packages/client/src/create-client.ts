import type { Client } from "openapi-fetch";

import { createHttp, createSendRequest, unknownOperation } from "./http.ts";
import { createCall } from "./operations/call.ts";
import type { Answer, Call, Input, Operation } from "./operations/operation.ts";
import { type ClientOptions, type IdempotentCallOptions, resolveOptions } from "./options.ts";
import { pipeline } from "./pipeline/pipeline.ts";

/** What an edition brings: its operation table and its named methods. */
export interface Edition<Resources> {
  readonly operations: Readonly<Record<string, Operation>>;
  createResources(call: Call): Resources;
}

/** What every client offers besides the named methods of its edition. */
export interface ClientCore<OperationTypes extends OperationTypesOf<OperationTypes>, Paths extends object> {
  /**
   * Carries out an operation by its operationId and gives its data with status, headers, request id and attempts.
   *
   * @param operationId - As in the OpenAPI document, e.g. `getMsn`.
   * @param input - The operation's `path`, `query` and `body`, each where it has one.
   * @param options - As for the named methods.
   * @throws ManagementError, as the named method of the same operation.
   * @example
   * ```ts
   * const answer = await management.call("getMsn", { path: { msn: "123456" } });
   * console.log(answer.status, answer.attempts, answer.data.name);
   * ```
   */
  call<Id extends keyof OperationTypes>(
    operationId: Id,
    input: OperationTypes[Id]["input"],
    options?: OperationTypes[Id]["options"],
  ): Promise<Answer<OperationTypes[Id]["data"]>>;
  /**
   * An openapi-fetch client on the same pipeline, for callers who speak in paths. An error status is given back as
   * `error` and not thrown; whatever kept an answer from arriving is thrown as for the named methods.
   *
   * @example
   * ```ts
   * const { data, error } = await management.http.GET("/management/v1/sales-units/{msn}", {
   *   params: { path: { msn: "123456" } },
   * });
   * ```
   */
  readonly http: Client<Paths>;
}

/** The shape of an edition's generated `OperationTypes`. */
export type OperationTypesOf<Types> = {
  readonly [Id in keyof Types]: { input: Input; data: unknown; options: IdempotentCallOptions };
};

/** Puts a client together: options, operations, pipeline, methods. */
export function createClient<Resources, Types extends OperationTypesOf<Types>, Paths extends object>(
  edition: Edition<Resources>,
  options: ClientOptions = {},
): ClientCore<Types, Paths> & Resources {
  const settings = resolveOptions(options);
  const callForAnswer = createCall(settings, createSendRequest(settings), pipeline);
  const call: Call = async <Data>(operation: Operation, input: Input, callOptions?: IdempotentCallOptions) =>
    (await callForAnswer(operation, input, callOptions)).data as Data;
  return {
    ...edition.createResources(call),
    call: async (operationId, input, callOptions) => {
      const id = String(operationId);
      const operation = Object.hasOwn(edition.operations, id) ? edition.operations[id] : undefined;
      if (operation === undefined) throw unknownOperation(id);
      return callForAnswer(operation, input, callOptions);
    },
    http: createHttp<Paths>(edition.operations, settings, pipeline),
  };
}
