import { once } from "node:events";
import { connect, type Socket } from "node:net";

import { type RawAnswer, readAnswers } from "./read-answers.ts";

/** A request as bytes, so that nothing of ours stands between a mistake and the server. */
export interface RawRequest {
  readonly method: string;
  readonly bytes: Uint8Array;
}

/** How long an answer may take: the emulator needs milliseconds, and the machine may be busy. */
const patience = 20_000;

/**
 * Sends requests over so many connections, each of which sends on without waiting for answers.
 *
 * @returns For each request its answer, or why there is none.
 */
export async function sendPipelined(
  url: string,
  requests: readonly RawRequest[],
  { connections = 8, depth = 16 } = {},
): Promise<readonly (RawAnswer | string)[]> {
  const answers = new Array<RawAnswer | string>(requests.length);
  let next = 0;
  const take = (): number | undefined => (next < requests.length ? next++ : undefined);
  const used = Math.min(connections, requests.length);
  await Promise.all(
    Array.from({ length: used }, async () => {
      let more = true;
      while (more) more = await overOneConnection(url, { requests, answers, take, depth });
    }),
  );
  return answers;
}

interface Work {
  readonly requests: readonly RawRequest[];
  readonly answers: (RawAnswer | string)[];
  readonly take: () => number | undefined;
  readonly depth: number;
}

/** Gives whether there may be more to do: the server may close a connection, and what was sent behind is unanswered. */
async function overOneConnection(url: string, { requests, answers, take, depth }: Work): Promise<boolean> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, "connect");
  const waiting: number[] = [];
  let exhausted = false;

  const fill = (): void => {
    while (waiting.length < depth && !exhausted) {
      const index = take();
      const request = index === undefined ? undefined : requests[index];
      if (index === undefined || request === undefined) exhausted = true;
      else {
        waiting.push(index);
        socket.write(request.bytes);
      }
    }
    if (waiting.length === 0) socket.end();
  };
  const reader = readAnswers(
    () => requests[waiting[0] ?? -1]?.method ?? "GET",
    (answer) => {
      const index = waiting.shift();
      if (index === undefined) throw new Error("The server answered what nobody had asked.");
      answers[index] = answer;
      fill();
    },
  );
  fill();
  const ended = await end(socket, (chunk) => {
    reader(chunk);
  });
  for (const index of waiting) answers[index] = ended;
  return !exhausted;
}

function end(socket: Socket, onData: (chunk: Buffer) => void): Promise<string> {
  return new Promise((resolve) => {
    let reason = "The connection was closed without an answer.";
    socket.setTimeout(patience, () => {
      reason = `There was no answer within ${patience} ms.`;
      socket.destroy();
    });
    socket.on("data", onData);
    socket.on("error", (error) => (reason = `The connection broke: ${error.message}`));
    socket.on("close", () => {
      resolve(reason);
    });
  });
}
