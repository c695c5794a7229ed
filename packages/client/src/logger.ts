/** What log lines are written to; `console` is one. */
export interface Logger {
  debug(message: string, details: Readonly<Record<string, unknown>>): void;
  warn(message: string, details: Readonly<Record<string, unknown>>): void;
}

/** What is logged, and where. Every request and answer is a `debug` line; `warn` tells of faults that ended no call. */
export interface LogOptions {
  readonly logger: Logger;
  /** Names of headers to log besides the usual harmless ones. Secrets are never logged, even when they are named here. */
  readonly headers?: readonly string[];
  /** Whether bodies are logged, which hold personal data. Default: false. */
  readonly bodies?: boolean;
}
