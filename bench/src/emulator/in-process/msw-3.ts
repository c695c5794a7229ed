import { http, HttpResponse } from "msw-3";
import { setupServer } from "msw-3/node";

import { unit } from "../route.ts";
import { contend } from "./contender.ts";
import { address, headers } from "./elsewhere.ts";

const server = setupServer();
server.listen();

const begin = (): void => {
  server.resetHandlers();
  server.use(http.get(address, () => HttpResponse.json(unit)));
};
begin();

await contend({ call: () => fetch(address, { headers }), reset: begin });
