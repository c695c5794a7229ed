import type { Client as OpenapiClient } from "openapi-fetch";

import type { createHttp } from "./http.ts";
import { lazyHttp } from "./lazy-http.ts";
import { createCall } from "./operations/call.ts";
import { unknownOperation } from "./operations/context.ts";
import type { Answer, Call, Input, Operation } from "./operations/operation.ts";
import {
  type ClientOptions,
  type DerivedOptions,
  deriveSettings,
  type IdempotentCallOptions,
  resolveOptions,
  type Settings,
} from "./options.ts";
import { pipeline } from "./pipeline/pipeline.ts";
import type { Platform } from "./platform.ts";

/**
 * What an edition brings: its operation table, its named methods, and what is loaded later, which has to be named in a file that
 * clients alone load: a bundler keeps it for whoever has that file.
 */
export interface Edition<Resources> {
  readonly operations: Readonly<Record<string, Operation>>;
  createResources(call: Call, platform: Platform): Resources;
  loadHttp(): Promise<{ createHttp: typeof createHttp }>;
}

/** What every client offers besides the named methods of its edition. */
export interface ClientCore<
  Resources,
  OperationTypes extends OperationTypesOf<OperationTypes>,
  Paths extends object,
> {
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
   * The edition's operations by operationId, each with its method and its path.
   *
   * @example
   * ```ts
   * console.log(management.operations.getMsn.path); // "/management/v1/sales-units/{msn}"
   * ```
   */
  readonly operations: Readonly<Record<keyof OperationTypes, Operation>>;
  /**
   * An openapi-fetch client on the same pipeline, for callers who speak in paths; loaded when it is first used. An error
   * status is given back as `error` and not thrown; whatever kept an answer from arriving is thrown as for the named
   * methods.
   *
   * @example
   * ```ts
   * const { data, error } = await management.http.GET("/management/v1/sales-units/{msn}", {
   *   params: { path: { msn: "123456" } },
   * });
   * ```
   */
  readonly http: OpenapiClient<Paths>;
  /**
   * Derives a client with other keys, another merchant or other limits, that shares everything else with this one: its
   * connections, its retry budget and its token store.
   *
   * @param options - What is to be different.
   * @throws ConfigurationError, with code `invalid_option`, when one cannot be used.
   * @example
   * ```ts
   * const ofMerchant = management.with({
   *   signer: accessTokenSigner({ clientId, clientSecret, subscriptionKey }),
   *   merchantSerialNumber: "123456",
   * });
   * ```
   */
  with(options: DerivedOptions): Client<Resources, OperationTypes, Paths>;
}

/** A client: its named methods, and what every client offers besides. */
export type Client<Resources, Types extends OperationTypesOf<Types>, Paths extends object> = ClientCore<
  Resources,
  Types,
  Paths
> &
  Resources;

/** The shape of an edition's generated `OperationTypes`. */
export type OperationTypesOf<Types> = {
  readonly [Id in keyof Types]: { input: Input; data: unknown; options: IdempotentCallOptions };
};

/** Puts a client together: options, operations, pipeline, methods. */
export function createClient<Resources, Types extends OperationTypesOf<Types>, Paths extends object>(
  edition: Edition<Resources>,
  options: ClientOptions = {},
): Client<Resources, Types, Paths> {
  return clientWith(edition, resolveOptions(options));
}

function clientWith<Resources, Types extends OperationTypesOf<Types>, Paths extends object>(
  edition: Edition<Resources>,
  settings: Settings,
): Client<Resources, Types, Paths> {
  const callForAnswer = createCall(settings, pipeline);
  const call: Call = async <Data>(operation: Operation, input: Input, options?: IdempotentCallOptions) =>
    (await callForAnswer(operation, input, options)).data as Data;
  let http: OpenapiClient<Paths> | undefined;
  const core: ClientCore<Resources, Types, Paths> = {
    call: async (operationId, input, options) => {
      const id = String(operationId);
      const operation = Object.hasOwn(edition.operations, id) ? edition.operations[id] : undefined;
      if (operation === undefined) throw unknownOperation(id);
      return callForAnswer(operation, input, options);
    },
    operations: edition.operations as Readonly<Record<keyof Types, Operation>>,
    get http() {
      return (http ??= lazyHttp(async () => {
        const loaded = await edition.loadHttp();
        return loaded.createHttp<Paths>(edition.operations, settings, pipeline);
      }));
    },
    with: (options) => clientWith(edition, deriveSettings(settings, options)),
  };
  return Object.assign(core, edition.createResources(call, settings.platform));
}
