import type { ProductOrderRequest } from "../../../generated/2026-01/types.ts";
import { filledIn } from "../../world/order-form.ts";
import type { OrderForm } from "../../world/records.ts";

/** The sign-up form as a request fills it in; `null` fills in nothing. */
export function formFrom(request: ProductOrderRequest): OrderForm {
  return filledIn({
    salesUnitName: request.salesUnitName,
    salesUnitLogo: request.salesUnitLogo,
    settlementAccountNumber: request.settlementBankAccount?.id,
    pricePackageId: request.pricePackageId,
    productUseCase: request.productUseCase,
    annualTurnover: request.annualTurnover,
    annualTurnoverPercentage: request.annualTurnoverPercentage,
    intendedPurpose: request.intendedPurpose,
    app: request.app && { appName: request.app.appName },
    website:
      request.website &&
      filledIn({
        url: request.website.url,
        termsUrl: request.website.termsUrl,
        testWebsiteUrl: request.website.testWebsiteUrl,
        testWebsiteUsername: request.website.testWebsiteUsername,
        testWebsitePassword: request.website.testWebsitePassword,
      }),
    hasRecurring: request.hasRecurring,
    merchantCategoryCode: request.merchantCategoryCode,
  });
}
