import { createServer } from "node:http";

import { announce } from "./announce.ts";
import { contentType, route, unit } from "./route.ts";

// The least that a server with the route can be: no keys, no validation, no journal, an answer that is always the same.
const body = JSON.stringify(unit);

const server = createServer((request, response) => {
  if (request.method === "GET" && request.url === route) {
    response.writeHead(200, { "content-type": contentType, "content-length": body.length }).end(body);
  } else {
    response.writeHead(404, { "content-length": 0 }).end();
  }
});
announce(server);
