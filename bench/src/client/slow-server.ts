import { createServer } from "node:http";

import { announce } from "../emulator/announce.ts";
import { contentType, unit } from "../emulator/route.ts";
import { latency, refusedOfEach, retryAfter } from "./many-units.ts";

// Any sales unit, after the latency of a network; one request of so many is refused, as one too many is.
const body = JSON.stringify(unit);
const refusal = JSON.stringify({
  statusCode: 429,
  message: `Rate limit is exceeded. Try again in ${retryAfter} seconds.`,
});
let requests = 0;

const server = createServer((_, response) => {
  requests += 1;
  const isRefused = requests % refusedOfEach === 0;
  setTimeout(() => {
    if (isRefused)
      response.writeHead(429, { "content-type": "application/json", "retry-after": String(retryAfter) });
    else response.writeHead(200, { "content-type": contentType });
    response.end(isRefused ? refusal : body);
  }, latency);
});
announce(server);
