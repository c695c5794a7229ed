import { isManagementError } from "@vipps-management/client";

/** What went wrong and what to do now, for somebody who does not program. */
export function sentenceFor(error: unknown): string {
  if (!isManagementError(error)) return "The page has failed. Load it again; if that does not help, tell us.";
  switch (error.code) {
    case "not_found":
      return "Nothing was found: it is unknown, not active, or not ours. The API does not tell which.";
    case "bad_request":
      return `The API has refused it: ${refusal(error.problem)}`;
    case "conflict":
      return "This order was sent before, with other content. Change something, and send it as a new one.";
    case "unauthorized":
      return "Your session has ended. Sign in again; nothing was sent.";
    case "forbidden":
      return "This is not allowed for you, or for the keys of this console. Ask whoever runs it.";
    case "rate_limited":
      return `The API asks for a pause. Try again in ${seconds(error.retryAfter ?? 60_000)}.`;
    case "timeout":
    case "network":
      return "No answer came. Check your connection, and try again: an order is not made twice.";
    case "ended_otherwise":
      return `The order has ended as ${error.status.toLowerCase()}. The API does not tell why; the merchant may know.`;
    case "interrupted":
      return `The reading was broken off with ${String(error.remaining.length)} left. ${sentenceFor(error.cause)}`;
    case "aborted":
      return "It was stopped.";
    case "missing_credentials":
      return "This browser cannot keep a key to sign with. Use an ordinary window, not a private one.";
    default:
      return error.retryable
        ? "It did not work this time. Try again in a minute: an order is not made twice."
        : `It did not work, and trying again will not help (${error.code}).`;
  }
}

function refusal({
  detail,
  title,
  details,
}: {
  readonly detail?: string | undefined;
  readonly title?: string | undefined;
  readonly details: readonly { readonly key: string; readonly value: string }[];
}): string {
  if (details.length === 0) return detail ?? title ?? "it did not say why.";
  return `${details.map(({ key, value }) => `${key} ${value}`).join("; ")}.`;
}

function seconds(milliseconds: number): string {
  const number = Math.ceil(milliseconds / 1_000);
  return number === 1 ? "a second" : `${String(number)} seconds`;
}
