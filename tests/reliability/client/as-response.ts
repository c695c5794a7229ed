import type { FuzzedAnswer } from "./answers.ts";

/** An answer as `fetch` gives it, and whether its connection was let go of. */
export interface MadeResponse {
  readonly response: Response;
  readonly isReleased: () => boolean;
}

/** Makes a response that arrives in the answer's chunks. */
export function asResponse({ status, headers, bytes, cuts, breaks }: FuzzedAnswer): MadeResponse {
  const init = { status, headers: headers.map(([name, value]): [string, string] => [name, value]) };
  if (hasNoBody(status)) return { response: new Response(null, init), isReleased: () => true };
  let released = false;
  const chunks = inChunks(bytes, cuts);
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const chunk = chunks.shift();
      if (chunk !== undefined) {
        controller.enqueue(chunk);
        return;
      }
      released = true;
      if (breaks) controller.error(new TypeError("terminated", { cause: new Error("other side closed") }));
      else controller.close();
    },
    cancel: () => {
      released = true;
    },
  });
  return { response: new Response(stream, init), isReleased: () => released };
}

/** Whether a status never has a body (Fetch standard, null body status). */
export function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

function inChunks(bytes: Buffer, cuts: readonly number[]): Uint8Array[] {
  const edges = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)), bytes.length].sort(
    (one, other) => one - other,
  );
  return edges.slice(1).map((edge, index) => new Uint8Array(bytes.subarray(edges[index], edge)));
}
