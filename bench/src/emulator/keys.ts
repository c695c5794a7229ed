import type { Emulator } from "@vipps-management/testkit";

/** The headers of a call with the partner's keys and a token of an emulator's own. */
export async function partnerHeaders({
  fetch,
  baseUrl,
  credentials,
}: Emulator): Promise<Record<string, string>> {
  const { clientId, clientSecret, subscriptionKey } = credentials.partner;
  const headers = {
    client_id: clientId,
    client_secret: clientSecret,
    "Ocp-Apim-Subscription-Key": subscriptionKey,
  };
  const response = await fetch(`${baseUrl}/accesstoken/get`, { method: "POST", headers });
  const { access_token } = (await response.json()) as { access_token: string };
  return { authorization: `Bearer ${access_token}`, "ocp-apim-subscription-key": subscriptionKey };
}
