import { createManagementClient, isManagementError } from "@vipps-management/client/2026-01";
import { nodePlatform } from "@vipps-management/node-adapter";
import { serve } from "@vipps-management/testkit/server";

async function lookUp(): Promise<void> {
  const { emulator, url } = await serve({ edition: "2026-01" });
  const platform = nodePlatform({ credentials: emulator.credentials.partner, baseUrl: url });
  const management = createManagementClient({ platform });

  try {
    const { name } = await management.salesUnits.get({ msn: "123456" });
    const characters: string = name;
    console.log(characters);
  } catch (error) {
    if (isManagementError(error)) console.log(error.code satisfies string);
  }

  // @ts-expect-error a path value is needed
  void management.salesUnits.get({});
  // @ts-expect-error there is no such product
  void management.productOrders.prefill({ productType: "VIPPS" });
}

void lookUp();
