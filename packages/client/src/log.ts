import type { ReceivedAnswer, UnsignedRequest } from "./platform.ts";

/** What log lines are written to; `console` is one. */
export interface Logger {
  debug(message: string, details: Readonly<Record<string, unknown>>): void;
  warn(message: string, details: Readonly<Record<string, unknown>>): void;
}

/** What a client writes down: made by {@link logTo}. */
export interface Log {
  request(request: UnsignedRequest, call: LoggedCall): void;
  answer(request: UnsignedRequest, answer: ReceivedAnswer, call: LoggedCall): void;
  warn(message: string, details: Readonly<Record<string, unknown>>): void;
}

/** The call that a line is about. */
export interface LoggedCall {
  readonly operation: string;
  readonly attempt: number;
}

/** What else is logged. */
export interface LogOptions {
  /** Names of headers besides the usual harmless ones. Secrets are never logged, even when they are named here. */
  readonly headers?: readonly string[];
  /** Whether bodies are logged, which hold personal data; each is cut after 2 000 characters. Default: false. */
  readonly bodies?: boolean;
}

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

/**
 * Logs every request and every answer as a `debug` line, and as a `warn` line what went wrong but ended no call.
 *
 * @param logger - Where lines go, e.g. `console`.
 * @param options - Further headers, and whether bodies are logged.
 * @example
 * ```ts
 * const management = createManagementClient({ log: logTo(console) });
 * ```
 */
export function logTo(logger: Logger, options: LogOptions = {}): Log {
  const named = (options.headers ?? []).map((name) => name.toLowerCase());
  const names = new Set([...USUAL, ...named].filter((name) => !SECRET.test(name)));
  const allowed = (headers: Headers): object =>
    Object.fromEntries([...headers].filter(([name]) => names.has(name)));
  return {
    request: (request, call) => {
      logger.debug(`${request.method} ${request.url.pathname}`, {
        ...call,
        headers: allowed(request.headers),
        ...(options.bodies === true && { body: excerpt(new TextDecoder().decode(request.body)) }),
      });
    },
    answer: (request, { status, headers, text }, call) => {
      logger.debug(`${request.method} ${request.url.pathname} ${status}`, {
        ...call,
        status,
        headers: allowed(headers),
        ...(options.bodies === true && { body: excerpt(text) }),
      });
    },
    warn: (message, details) => {
      logger.warn(message, details);
    },
  };
}

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
