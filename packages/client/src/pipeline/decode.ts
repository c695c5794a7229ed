import { ApiError, AuthenticationError, DecodeError, RateLimitError } from "../errors.ts";
import type { ReceivedAnswer } from "../platform.ts";
import { isRedirect } from "./body.ts";
import type { CallContext } from "./layer.ts";
import { about, outcomeOf } from "./outcome.ts";
import { readProblem, requestIdOf, type ApiProblem } from "./problem.ts";
import { parseRetryAfter } from "./retry-after.ts";

/** Gives an answer's data or throws its error; only the status decides which of the two it is. */
export function decode(answer: ReceivedAnswer, context: CallContext): unknown {
  const { status, text } = answer;
  const value = parsed(text);
  if (status < 200 || status > 299) throw errorOf(answer, value === undefined ? text : value, context);
  if (context.operation.empty === true) return undefined;
  // Every answer of this API that has a body is an object or a list, and whoever is promised one would trip over the other.
  if (
    typeof value === "object" &&
    value !== null &&
    Array.isArray(value) === (context.operation.list ?? false)
  )
    return value;
  throw new DecodeError(
    `${context.operation.id} was answered with status ${status} and without the data that it is to answer with. ` +
      "Check the base URL, and whether a proxy answers in the API's place.",
    { status },
    { ...about(context), requestId: requestIdOf(answer) },
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorOf(answer: ReceivedAnswer, error: unknown, context: CallContext): Error {
  const problem = readProblem(error);
  const { status } = answer;
  const { id } = context.operation;
  const described = { ...about(context), requestId: requestIdOf(answer, problem) };
  const said = saidBy(problem);
  if (isRedirect(answer)) {
    return new ApiError(
      `${id} was answered with a redirect, which is never followed. Check the base URL.`,
      { status, problem },
      described,
    );
  }
  if (status === 401) {
    return new AuthenticationError(
      `${id} was not authorised (401).${said} Check the keys, and that they are those of this environment.`,
      { code: "unauthorized", status, problem },
      described,
    );
  }
  const retryAfter = parseRetryAfter(answer.headers.get("retry-after"), context.settings.platform.now());
  if (status === 429) {
    const pause = retryAfter === undefined ? "a while" : `${Math.ceil(retryAfter / 1000)} s`;
    return new RateLimitError(
      `${id} was called too often (429).${said} Wait ${pause} before the next call.`,
      { problem, retryAfter },
      described,
    );
  }
  return new ApiError(
    `${id} was refused with status ${status}.${said}${hint(status, context)}`,
    { status, problem, retryAfter },
    described,
  );
}

/** Where the status alone would mislead. */
function hint(status: number, context: CallContext): string {
  const { operation, retries } = context;
  if (status === 404 && operation.method === "DELETE" && retries > 0) {
    return " An earlier attempt, whose answer was lost, may have deleted it.";
  }
  if (status === 404) {
    return " It is unknown, not active, or not visible with these keys: the API does not tell which.";
  }
  if (status === 409 && operation.idempotencyKey === true) {
    return " The idempotency key was used before with another body: a new order needs a new key.";
  }
  if (status >= 500 && operation.method !== "GET") {
    return ` ${outcomeOf(context)}`;
  }
  return "";
}

function saidBy({ title, detail, details }: ApiProblem): string {
  const what = detail ?? title;
  const faults = details
    .map(({ key, value }) => `${key} ${value}`.trim())
    .filter((fault) => fault !== "")
    .join("; ");
  return (
    (what === undefined ? "" : ` ${sentence(what)}`) + (faults === "" ? "" : ` Faults: ${sentence(faults)}`)
  );
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
