import { createServer } from "node:http";

import { getResponse, http, HttpResponse } from "msw";

import { route, unit } from "../route.ts";
import { announce } from "../announce.ts";

// MSW has no server of its own. Its handlers are asked by one of node:http, which has less to do than the middleware for Express.
const handlers = [http.get(`*${route}`, () => HttpResponse.json(unit))];

const server = createServer((request, response) => {
  const asked = new Request(`http://${request.headers.host ?? ""}${request.url ?? ""}`, {
    headers: request.headers as Record<string, string>,
  });
  void getResponse(handlers, asked).then(async (answer) => {
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });
});
announce(server);
