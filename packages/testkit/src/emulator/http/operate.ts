import { type Answer, emptyAnswer, jsonAnswer } from "./answer.ts";
import type { OperationCall, OperationInput } from "./operation-call.ts";
import type { Match } from "./router.ts";

/** Carries a call out, and writes the handler's reply as the route has it. Rule `createdWith201`. */
export function operate(
  { api, route }: Pick<Match, "api" | "route">,
  call: OperationCall<OperationInput>,
): Answer {
  const handler = api.handlers[route.operationId];
  if (handler === undefined) throw new Error(`The operation ${route.operationId} has no handler.`);
  // The validators have made sure that the call is what this operation's handler takes.
  const { status, body } = handler(call as never);
  const { contentType } = route.success;
  return contentType === null ? emptyAnswer(status) : jsonAnswer(status, contentType, body);
}
