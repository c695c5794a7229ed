/** Where the API is, and with which keys. */
export interface Access {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly baseUrl: string;
  readonly keys: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly subscriptionKey: string;
  };
}

/** What the tests test: looks a sales unit up, prefills an order for another of its merchant's, and reads what became of it. */
export async function onboard({ fetch, baseUrl, keys }: Access): Promise<{ name: string; status: string }> {
  const ask = async (path: string, init: RequestInit): Promise<unknown> => {
    const response = await fetch(baseUrl + path, init);
    if (!response.ok) throw new Error(`${path} was answered ${response.status}.`);
    return response.json();
  };
  const key = { "Ocp-Apim-Subscription-Key": keys.subscriptionKey };
  const { access_token: token } = (await ask("/accesstoken/get", {
    method: "POST",
    headers: { client_id: keys.clientId, client_secret: keys.clientSecret, ...key },
  })) as { access_token: string };
  const headers = { Authorization: `Bearer ${token}`, ...key };
  const { name, businessIdentifier } = (await ask("/management/v1/sales-units/123456", { headers })) as {
    name: string;
    businessIdentifier: object;
  };
  const { prefilledOrderId } = (await ask("/management/v1/product-orders", {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json", "Idempotency-Key": "order-1" },
    body: JSON.stringify({ businessIdentifier, salesUnitName: `${name} Oslo`, productType: "VIPPS_PA_NETT" }),
  })) as { prefilledOrderId: string };
  const { prefillStatus } = (await ask(`/management/v1/product-orders/${prefilledOrderId}`, { headers })) as {
    prefillStatus: string;
  };
  return { name, status: prefillStatus };
}
