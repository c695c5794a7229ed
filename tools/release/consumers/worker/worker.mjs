import { accessTokenSigner } from "@vipps-management/client/access-token";
import { createManagementClient, isManagementError, webPlatform } from "@vipps-management/client/2026-01";

export default {
  async fetch(request, { VIPPS_BASE_URL, ...keys }) {
    const signer = accessTokenSigner({
      clientId: keys.VIPPS_CLIENT_ID,
      clientSecret: keys.VIPPS_CLIENT_SECRET,
      subscriptionKey: keys.VIPPS_SUBSCRIPTION_KEY,
    });
    const management = createManagementClient({
      platform: { ...webPlatform, signer },
      baseUrl: VIPPS_BASE_URL,
    });
    const msn = new URL(request.url).pathname.slice(1);
    try {
      return Response.json(await management.salesUnits.get({ msn }));
    } catch (error) {
      if (isManagementError(error) && error.code === "not_found")
        return Response.json({ code: error.code }, { status: 404 });
      throw error;
    }
  },
};
