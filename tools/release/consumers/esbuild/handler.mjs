import { createManagementClient, isManagementError } from "@vipps-management/client/2026-01";
import { credentialsFromEnv, nodePlatform } from "@vipps-management/node-adapter";

// What would be deployed as a function: the keys come from the environment, and nothing is beside the file.

/** @param {{ msn: string }} event */
export async function handler({ msn }) {
  const platform = nodePlatform({ credentials: credentialsFromEnv(), baseUrl: process.env.VIPPS_BASE_URL });
  const management = createManagementClient({ platform });
  try {
    return { statusCode: 200, body: (await management.salesUnits.get({ msn })).name };
  } catch (error) {
    if (isManagementError(error) && error.code === "not_found") return { statusCode: 404, body: error.code };
    throw error;
  } finally {
    await platform.close();
  }
}
