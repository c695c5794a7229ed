import type { ConnectionFaultKind } from "../fault.ts";
import type { Answer } from "./answer.ts";

/** A connection that breaks, and the answer of the operation that was carried out on it. */
export type BrokenConnection =
  | { readonly breaks: "half-body"; readonly answer: Answer }
  | { readonly breaks: Exclude<ConnectionFaultKind, "half-body">; readonly answer: Answer | undefined };

/** Shows a broken connection as `fetch` would: in process there is no socket to break. */
export async function actOut(connection: BrokenConnection, signal: () => AbortSignal): Promise<Response> {
  switch (connection.breaks) {
    case "connection-reset":
      throw failure("fetch failed", "read ECONNRESET", "ECONNRESET");
    case "closed-socket":
      throw failure("fetch failed", "other side closed", "UND_ERR_SOCKET");
    case "stall":
      return untilAborted(signal());
    case "half-body":
      return halfOf(connection.answer);
  }
}

/** What the fetch of Node throws: the reason, with its code, is the cause. */
function failure(message: string, reason: string, code: FailureCode): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(reason), { code }) });
}

const failureCodes = ["ECONNRESET", "UND_ERR_SOCKET"] as const;
type FailureCode = (typeof failureCodes)[number];

/** Whether an error acts a broken connection out. */
export function isConnectionFailure(error: unknown): boolean {
  const cause = error instanceof Error ? (error.cause as { readonly code?: unknown } | undefined) : undefined;
  return failureCodes.some((code) => code === cause?.code);
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const giveUp = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) giveUp();
    signal.addEventListener("abort", giveUp, { once: true });
  });
}

/** A body in bytes, and how many of them come before the connection breaks. */
export function halved({ body }: Answer): {
  readonly length: number;
  readonly half: Uint8Array<ArrayBuffer>;
} {
  const bytes = new TextEncoder().encode(body ?? "");
  return { length: bytes.byteLength, half: bytes.slice(0, bytes.byteLength / 2) };
}

function halfOf(answer: Answer): Response {
  const { status, headers } = answer;
  const { length, half } = halved(answer);
  const chunks = [half];
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      const chunk = chunks.shift();
      if (chunk === undefined) controller.error(failure("terminated", "other side closed", "UND_ERR_SOCKET"));
      else controller.enqueue(chunk);
    },
  });
  return new Response(stream, { status, headers: { ...headers, "content-length": String(length) } });
}
