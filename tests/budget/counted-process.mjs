// What instructions are counted of: so many look-ups and orders, by the client alone or by the emulator alone.
import { createManagementClient, webPlatform } from "@vipps-management/client/2026-01";
import { accessTokenSigner } from "@vipps-management/client/access-token";
import { createEmulator } from "@vipps-management/testkit";

const json = { "content-type": "application/json;charset=UTF-8" };
const order = {
  businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
  productType: /** @type {const} */ ("PAYMENT_INTEGRATION"),
  salesUnitName: "ACME Fantastic Fitness",
};

/** Calls of a client, with answers that are there at once. */
function client() {
  const token = JSON.stringify({ access_token: "token", expires_in: "3600", expires_on: "4102444800" });
  const answer = JSON.stringify({ msn: "123456", prefilledOrderId: "1", prefillUrl: "https://example.com/" });
  const platform = {
    ...webPlatform,
    fetch: (/** @type {string} */ url) =>
      Promise.resolve(new Response(url.includes("/accesstoken/") ? token : answer, { headers: json })),
    signer: accessTokenSigner({ clientId: "id", clientSecret: "secret", subscriptionKey: "key" }),
  };
  const management = createManagementClient({ platform, baseUrl: "http://127.0.0.1:9" });
  return async () => {
    await management.salesUnits.get({ msn: "123456" });
    await management.productOrders.prefill(order);
  };
}

/** Calls of an emulator in process, without a client. */
async function emulator() {
  const { fetch, baseUrl, credentials } = createEmulator({ edition: "2026-01" });
  const { clientId, clientSecret, subscriptionKey } = credentials.partner;
  const keys = {
    client_id: clientId,
    client_secret: clientSecret,
    "ocp-apim-subscription-key": subscriptionKey,
  };
  const token = await fetch(`${baseUrl}/accesstoken/get`, { method: "POST", headers: keys });
  const { access_token } = await token.json();
  const headers = { authorization: `Bearer ${access_token}`, "ocp-apim-subscription-key": subscriptionKey };
  const send = async (/** @type {string} */ path, /** @type {RequestInit} */ init) => {
    const response = await fetch(`${baseUrl}/management/v1/${path}`, init);
    if (!response.ok) throw new Error(`${path} was answered ${response.status}.`);
    await response.json();
  };
  return async () => {
    await send("sales-units/123456", { headers });
    await send("product-orders", {
      method: "POST",
      headers: { ...headers, ...json, "idempotency-key": crypto.randomUUID() },
      body: JSON.stringify(order),
    });
  };
}

const [which, turns] = process.argv.slice(2);
const turn = which === "client" ? client() : await emulator();
for (let count = 0; count < Number(turns); count += 1) await turn();
