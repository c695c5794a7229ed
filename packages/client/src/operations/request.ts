import { ConfigurationError } from "../errors.ts";
import type { Settings } from "../options.ts";
import type { UnsignedRequest } from "../platform.ts";
import type { Input, Operation } from "./operation.ts";
import { fillPath } from "./path.ts";

/**
 * A request on its way out. Its headers are kept as plain fields, with names in lower case: `Headers` are made of them for
 * whoever asks, which for most calls is nobody.
 */
export class OutgoingRequest implements UnsignedRequest {
  readonly method: string;
  readonly url: URL;
  readonly fields: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
  #headers: Headers | undefined;

  constructor(
    method: string,
    url: URL,
    fields: Readonly<Record<string, string>>,
    body?: Uint8Array<ArrayBuffer>,
  ) {
    this.method = method;
    this.url = url;
    this.fields = fields;
    if (body !== undefined) this.body = body;
  }

  get headers(): Headers {
    return (this.#headers ??= new Headers(this.fields));
  }

  /** The same request with further headers, which may come from anybody: what cannot be sent is refused. */
  with(added: Readonly<Record<string, string>>): OutgoingRequest {
    const fields = { ...this.fields };
    for (const [name, value] of Object.entries(added)) {
      if (!NAME.test(name) || !VALUE.test(value))
        throw new TypeError(`A signer gave a header that cannot be sent: ${name}.`);
      fields[name.toLowerCase()] = value;
    }
    return new OutgoingRequest(this.method, this.url, fields, this.body);
  }
}

/** RFC 9110 §5.1 and §5.5. */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Builds the request of an operation out of its row, of what a call gives, and of headers. The body is written once.
 *
 * @param search - The query as it is sent, with its question mark; empty when there is none.
 */
export function buildRequest(
  operation: Operation,
  { path = {}, body }: Input,
  { baseUrl, headers, search }: Pick<Settings, "baseUrl" | "headers"> & { readonly search: string },
): OutgoingRequest {
  const url = new URL(baseUrl + fillPath(operation.path, path, operation.id) + search);
  if (body === undefined) return new OutgoingRequest(operation.method, url, headers);
  const fields = { "content-type": "application/json", ...headers };
  return new OutgoingRequest(operation.method, url, fields, new TextEncoder().encode(toJson(body)));
}

/** Writes a body as JSON. */
export function toJson(body: unknown): string {
  try {
    const text = JSON.stringify(body) as string | undefined;
    if (text !== undefined) return text;
  } catch (cause) {
    throw unwritable(cause);
  }
  throw unwritable();
}

function unwritable(cause?: unknown): ConfigurationError {
  const message = "Nothing was sent: the body cannot be written as JSON.";
  return new ConfigurationError("invalid_body", message, { cause });
}
