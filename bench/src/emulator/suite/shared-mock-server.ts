import { createServer } from "node:http";

import { announce } from "../announce.ts";
import { createWorld } from "./world.ts";

// The least that a mock with a world can be: one that is there for all tests, and begins anew when it is told to.
let world = createWorld();

function answerTo(method: string, path: string): object | undefined {
  const [, first, , resource, id = ""] = path.split("/");
  if (first === "accesstoken") return world.token;
  if (resource === "sales-units") return world.salesUnits.get(id);
  if (resource === "product-orders") return method === "POST" ? world.prefill() : world.orders.get(id);
  if (first !== "reset") return undefined;
  world = createWorld();
  return {};
}

const server = createServer((request, response) => {
  const answer = answerTo(request.method ?? "", request.url ?? "");
  request.resume();
  response
    .writeHead(answer === undefined ? 404 : 200, { "content-type": "application/json" })
    .end(JSON.stringify(answer));
});
announce(server);
