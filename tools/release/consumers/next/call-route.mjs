import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";

import { serve } from "@vipps-management/testkit/server";
import next from "next";

const emulator = await serve({ edition: "2026-01" });
const { clientId, clientSecret, subscriptionKey } = emulator.emulator.credentials.partner;
Object.assign(process.env, {
  VIPPS_CLIENT_ID: clientId,
  VIPPS_CLIENT_SECRET: clientSecret,
  VIPPS_SUBSCRIPTION_KEY: subscriptionKey,
  VIPPS_BASE_URL: emulator.url,
});

const app = next({ dev: false });
await app.prepare();
const server = createServer(app.getRequestHandler());
await once(server.listen(0, "127.0.0.1"), "listening");
const call = (msn) => fetch(`http://127.0.0.1:${server.address().port}/sales-units/${msn}`);

const { name } = await (await call("123456")).json();
assert.equal(name, "ACME Fantastic Fitness");
const unknown = await call("999999");
assert.deepEqual([unknown.status, await unknown.json()], [404, { code: "not_found" }]);

server.closeAllConnections();
server.close();
await emulator.close();
console.log(`${name} has been looked up by a compiled route.`);
process.exit(0); // the route's pool keeps its connections, as it should in a server
