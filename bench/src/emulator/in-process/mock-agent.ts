import { fetch, MockAgent } from "undici";

import { contentType, route, unit } from "../route.ts";
import { contend } from "./contender.ts";
import { address, headers, origin } from "./elsewhere.ts";

const answering = (): MockAgent => {
  const agent = new MockAgent();
  agent.disableNetConnect();
  agent
    .get(origin)
    .intercept({ path: route })
    .reply(200, unit, { headers: { "content-type": contentType } })
    .persist();
  return agent;
};
let dispatcher = answering();

await contend({
  call: () => fetch(address, { headers, dispatcher }) as Promise<unknown> as Promise<Response>,
  reset: async () => {
    await dispatcher.close();
    dispatcher = answering();
  },
});
