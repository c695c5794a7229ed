import nock from "nock";

import { contentType, route, unit } from "../route.ts";
import { contend } from "./contender.ts";
import { address, headers, origin } from "./elsewhere.ts";

const begin = (): void => {
  nock.cleanAll();
  nock(origin).persist().get(route).reply(200, unit, { "content-type": contentType });
};
begin();

await contend({ call: () => fetch(address, { headers }), reset: begin });
