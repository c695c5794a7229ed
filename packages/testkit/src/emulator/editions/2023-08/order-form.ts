import type { ProductOrderRequest } from "../../../generated/2023-08/types.ts";
import { filledIn } from "../../world/order-form.ts";
import type { OrderForm } from "../../world/records.ts";

/** The sign-up form as a request fills it in; `null` fills in nothing. */
export function formFrom(request: ProductOrderRequest): OrderForm {
  return filledIn({
    salesUnitName: request.salesUnitName,
    salesUnitLogo: request.salesUnitLogo,
    settlementAccountNumber: request.settlementAccountNumber,
    pricePackageId: request.pricePackageId,
    productUseCase: request.productUseCase,
    annualTurnover: request.annualTurnover,
    intendedPurpose: request.intendedPurpose,
    website:
      request.website &&
      filledIn({
        url: request.website.url,
        termsUrl: request.website.termsUrl,
        testWebsiteUrl: request.website.testWebsiteUrl,
        testWebsiteUsername: request.website.testWebsiteUsername,
        testWebsitePassword: request.website.testWebsitePassword,
      }),
    complianceData: request.complianceData,
  });
}
