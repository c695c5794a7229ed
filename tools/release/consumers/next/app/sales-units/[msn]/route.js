import { createManagementClient, isManagementError } from "@vipps-management/client/2026-01";
import { credentialsFromEnv, nodePlatform } from "@vipps-management/node-adapter";

let management;

/** Made with the first request, because the keys are not there yet when Next builds. */
function client() {
  const platform = () =>
    nodePlatform({ credentials: credentialsFromEnv(), baseUrl: process.env.VIPPS_BASE_URL });
  return (management ??= createManagementClient({ platform: platform() }));
}

export async function GET(_request, { params }) {
  try {
    return Response.json(await client().salesUnits.get(await params));
  } catch (error) {
    if (isManagementError(error) && error.code === "not_found")
      return Response.json({ code: error.code }, { status: 404 });
    throw error;
  }
}
