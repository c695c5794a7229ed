// What somebody writes who uses all of the client: it is compiled, and never run.
import {
  createManagementClient,
  isManagementError,
  type ManagementClient,
} from "@vipps-management/client/2023-08";
import { checkPrefill } from "@vipps-management/client/2023-08/check-prefill";

const management = createManagementClient({ allowUnavailable: true });
const orgno = "987654321";
const order: Parameters<ManagementClient["productOrders"]["prefill"]>[0] = {
  businessIdentifier: { scheme: "business:NO:ORG", id: orgno },
  productType: "VIPPS_PA_NETT",
  salesUnitName: "ACME Fantastic Fitness",
};

export const { errors } = checkPrefill(order);
export const { prefilledOrderId, prefillUrl } = await management.productOrders.prefill(order);
export const { prefillStatus } = await management.productOrders.get({ productOrderId: prefilledOrderId });
await management.productOrders.delete({ productOrderId: prefilledOrderId });

export const merchants = await management.merchants.list();
export const merchant = await management.merchants.get({ orgno });
export const contracts = await management.merchants.contracts({ orgno });
export const ofMerchant = await management.merchants.salesUnits({ orgno });
export const { msn: msns } = await management.salesUnits.list();
export const partner = await management.partners.whoami();
export const packages = await management.partners.pricePackages();
export const quality = await management.apiQuality.get({ msn: "123456" });
await management.salesUnits.update({ msn: "123456" }, { name: "ACME Fitness", status: "ACTIVE" });

export async function nameOf(msn: string): Promise<string | undefined> {
  try {
    return (await management.salesUnits.get({ msn }, { timeout: 5_000 })).name;
  } catch (error) {
    if (isManagementError(error) && error.code === "not_found") return undefined;
    throw error;
  }
}
