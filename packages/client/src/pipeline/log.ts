import type { LogOptions } from "../logger.ts";
import type { Layer } from "./layer.ts";

const USUAL = [
  "content-type",
  "content-length",
  "retry-after",
  "x-request-id",
  "vipps-system-name",
  "merchant-serial-number",
];

/** Never logged, whatever the options say. */
const SECRET = /authorization|cookie|subscription|secret|client_id|token|signature/i;

const EXCERPT = 2_000;

/** Writes a line for each request, as it goes out, and one for its answer. */
export const log: Layer = (next) => async (request, context) => {
  const { log: options } = context.settings;
  if (options === undefined) return next(request, context);
  const { logger } = options;
  const call = { operation: context.operation.id, attempt: context.attempts + 1 };
  logger.debug(`${request.method} ${request.url.pathname}`, {
    ...call,
    headers: allowed(request.headers, options),
    ...(options.bodies === true && { body: excerpt(new TextDecoder().decode(request.body)) }),
  });
  const response = await next(request, context);
  logger.debug(`${request.method} ${request.url.pathname} ${String(response.status)}`, {
    ...call,
    status: response.status,
    headers: allowed(response.headers, options),
    ...(options.bodies === true && { body: excerpt(await response.clone().text()) }),
  });
  return response;
};

function allowed(headers: Headers, { headers: named = [] }: LogOptions): Record<string, string> {
  const names = new Set(
    [...USUAL, ...named.map((name) => name.toLowerCase())].filter((name) => !SECRET.test(name)),
  );
  return Object.fromEntries([...headers].filter(([name]) => names.has(name)));
}

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
