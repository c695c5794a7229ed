/** Where spans go; `client/telemetry` makes one for OpenTelemetry. */
export interface Telemetry {
  /** Runs something within a span, which ends with it. */
  span<Value>(start: SpanStart, run: (span: Span) => Promise<Value>): Promise<Value>;
}

/** What is known when a span begins. */
export interface SpanStart {
  readonly name: string;
  /** `internal` for a whole call, `client` for one request of it. */
  readonly kind: "client" | "internal";
  readonly attributes: Attributes;
}

/** A span under way. */
export interface Span {
  /** Adds what has become known. */
  set(attributes: Attributes): void;
}

/** Names of the OpenTelemetry semantic conventions, with their values. */
export type Attributes = Readonly<Record<string, number | string>>;
