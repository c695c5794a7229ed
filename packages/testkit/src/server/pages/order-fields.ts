import type { OrderForm, WebsiteForm } from "../../emulator/world/records.ts";

/** What the form's fields are called on a page. */
export const fieldLabels: Readonly<Record<keyof OrderForm, string>> = {
  salesUnitName: "Name of the sales unit",
  salesUnitLogo: "Logo",
  settlementAccountNumber: "Account for settlements",
  pricePackageId: "Price package",
  productUseCase: "Where it is used",
  annualTurnover: "Expected turnover of a year, in kroner",
  annualTurnoverPercentage: "Share of it through Vipps MobilePay, in percent",
  intendedPurpose: "What is sold and how",
  app: "App",
  website: "Website",
  hasRecurring: "Recurring payments",
  merchantCategoryCode: "Merchant category code",
  complianceData: "More about what is sold",
};

/** Every field of the form, in its order. */
export const orderFormFields = Object.keys(fieldLabels) as (keyof OrderForm)[];

/** What the fields of the website are called. */
export const websiteLabels: Readonly<Record<keyof WebsiteForm, string>> = {
  url: "Address of the website",
  termsUrl: "Address of the terms and conditions",
  testWebsiteUrl: "Address of a website to try it on",
  testWebsiteUsername: "User name for the test website",
  testWebsitePassword: "Password for the test website",
};

/** `giftCardTurnoverShare` as `Gift card turnover share`. */
export function wordsOf(name: string): string {
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
