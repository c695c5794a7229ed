// What somebody writes who uses all of the client: it is compiled, and never run.
import {
  createManagementClient,
  isManagementError,
  type ManagementClient,
} from "@vipps-management/client/2026-01";
import { checkPrefill } from "@vipps-management/client/2026-01/check-prefill";

const management = createManagementClient({ system: { name: "acme-pos", version: "3.1.2" } });
const business = { scheme: "business:NO:ORG", id: "987654321" } as const;
const order: Parameters<ManagementClient["productOrders"]["prefill"]>[0] = {
  businessIdentifier: business,
  productType: "PAYMENT_INTEGRATION",
  salesUnitName: "ACME Fantastic Fitness",
};

export const { errors } = checkPrefill(order);
export const { prefilledOrderId, prefillUrl } = await management.productOrders.prefill(order);
export const details = await management.productOrders.get({ productOrderId: prefilledOrderId });
export const orders = await management.productOrders.list({ includeExpired: true });
export const states = orders.map(({ status }) => status);
await management.productOrders.delete({ productOrderId: prefilledOrderId });

export const merchant = await management.merchants.get(business);
export const msns = (await management.merchants.salesUnits(business)).map(({ msn }) => msn);
export const units = await management.salesUnits.list();
export const packages = (await management.partners.pricePackages()).map(({ market }) => market);

export async function captureTypeOf(msn: string): Promise<string | undefined> {
  try {
    const { configuration } = await management.salesUnits.get({ msn }, { timeout: 5_000 });
    return configuration.captureType;
  } catch (error) {
    if (isManagementError(error) && error.code === "not_found") return undefined;
    throw error;
  }
}
