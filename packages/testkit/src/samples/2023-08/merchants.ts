import type {
  BusinessIdentifier,
  Merchant,
  MerchantContracts,
  MerchantListResponse,
  MerchantSalesUnits,
} from "@vipps-management/client/2023-08";
import type { Draw } from "../draw.ts";
import { organisationNumber } from "../identifiers.ts";
import { companyName } from "../names.ts";

export function makeMerchant({ random }: Draw): Merchant {
  return { orgno: Number(organisationNumber(random)), name: companyName(random) };
}

export function makeMerchantList(draw: Draw): MerchantListResponse {
  return { MerchantList: [makeMerchant(draw), makeMerchant(draw)] };
}

export function makeMerchantContracts({ random }: Draw): MerchantContracts {
  return { urls: [`https://example.com/contracts/contract-${random.digits(5)}.pdf`] };
}

export function makeMerchantSalesUnits(draw: Draw): MerchantSalesUnits {
  return [draw.msn(), draw.msn()];
}

export function makeBusinessIdentifier({ random }: Draw): BusinessIdentifier {
  return { scheme: "business:NO:ORG", id: organisationNumber(random) };
}
