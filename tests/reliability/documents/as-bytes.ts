import type { RawRequest } from "../support/pipelined.ts";
import type { FuzzedRequest } from "./requests.ts";
import type { World } from "./served-world.ts";

/** A request as it goes through the socket, in this world. A name among its own headers takes the place of the usual one. */
export function asBytes(request: FuzzedRequest, world: World): RawRequest {
  const { method, headers, body } = request;
  const own = new Set(headers.map(([name]) => name.toLowerCase()));
  const usual: (readonly [string, string])[] = [["Host", "127.0.0.1"], ...world.headersOf[request.keys]];
  const lines = [
    `${method} ${targetIn(request, world)} HTTP/1.1`,
    ...[...usual.filter(([name]) => !own.has(name.toLowerCase())), ...headers].map(
      ([name, value]) => `${name}: ${value}`,
    ),
    ...(body === undefined ? [] : [`Content-Length: ${body.byteLength}`]),
  ];
  const head = Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
  return { method, bytes: body === undefined ? head : Buffer.concat([head, body]) };
}

/** What a request is for, with the ids of orders filled in. */
export function targetIn({ target }: FuzzedRequest, { orderIds }: World): string {
  return target.replaceAll(/ORDER-(\d)/g, (_, index: string) => orderIds[Number(index)] ?? "");
}
