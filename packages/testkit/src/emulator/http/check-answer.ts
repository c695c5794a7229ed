import type { Answer } from "./answer.ts";
import type { Match } from "./router.ts";
import { answerFaults } from "./validate.ts";

/**
 * Compares an answer with the document.
 *
 * @throws Error when it does not fit: a mistake in the emulator, not in the request.
 */
export function checkAnswer({ api, route }: Pick<Match, "api" | "route">, { status, body }: Answer): void {
  const validators = api.responseValidators;
  const validator =
    validators[`${route.operationId} ${status}`] ?? validators[`${route.operationId} default`];
  // An operation without content for a status has no validator for it, and sends none.
  if (validator === undefined || (body === null && status === route.success.status)) return;
  const faults = answerFaults(validator, body === null ? undefined : JSON.parse(body));
  if (faults === "") return;
  throw new Error(
    `The emulator's answer ${status} to ${route.operationId} does not fit the document: ${faults}. Please report it.`,
  );
}
