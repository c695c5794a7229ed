import { isShownLogo } from "../world/logo.ts";
import type { OrderForm, WebsiteForm } from "../world/records.ts";
import { registerOf } from "../world/registers.ts";
import { type FieldFault, PortalError } from "./portal-error.ts";

/** What a merchant changes in a form: a value fills a field in, `null` takes back what was filled in before. */
export type OrderFormChanges = { readonly [Field in keyof OrderForm]?: OrderForm[Field] | null | undefined };

/** Refuses what the order's form refuses, and tells everything that is wrong with it. Rule `typedFields`. */
export function checkChanges(changes: OrderFormChanges, orgno: string): void {
  const { salesUnitName, salesUnitLogo, settlementAccountNumber, annualTurnover, website } = changes;
  const { annualTurnoverPercentage, app, merchantCategoryCode } = changes;
  const faults = [
    ...faultUnless(isName, "salesUnitName", salesUnitName, `A name has 1 to ${longestName} characters.`),
    ...faultUnless(
      isPngFile,
      "salesUnitLogo",
      salesUnitLogo,
      "A logo is a PNG of 100 to 1000 pixels on each side.",
    ),
    ...faultUnless(
      (text) => isAccountNumber(text, orgno),
      "settlementAccountNumber",
      settlementAccountNumber,
      "A Norwegian account number has eleven digits, a Danish or Finnish one fourteen.",
    ),
    ...faultUnless(
      isTurnover,
      "annualTurnover",
      annualTurnover,
      `The turnover is a whole number of kroner from 0 to ${highestTurnover}.`,
    ),
    ...faultUnless(
      isPercentage,
      "annualTurnoverPercentage",
      annualTurnoverPercentage,
      "The share is 10 to 100 percent, by tens.",
    ),
    ...faultUnless(
      ({ appName }) => isName(appName),
      "app",
      app,
      `The name of an app has 1 to ${longestName} characters.`,
    ),
    ...faultUnless(
      isCategoryCode,
      "merchantCategoryCode",
      merchantCategoryCode,
      "A merchant category code has four digits.",
    ),
    ...(website ? websiteFaults(website) : []),
  ];
  if (faults.length === 0) return;
  throw new PortalError("invalid-field", faults.map(({ says }) => says).join(" "), faults);
}

function websiteFaults({ url, termsUrl, testWebsiteUrl }: WebsiteForm): FieldFault[] {
  const says = "Write a whole address that begins with https://.";
  return [
    ...faultUnless(isWebAddress, "website.url", url, says),
    ...faultUnless(isWebAddress, "website.termsUrl", termsUrl, says),
    ...faultUnless(isWebAddress, "website.testWebsiteUrl", testWebsiteUrl, says),
  ];
}

/** The longest name that a sales unit has in the API. */
const longestName = 50;
const highestTurnover = 999_999_999;

function isName(text: string): boolean {
  return text.trim() !== "" && text.length <= longestName;
}

function isPngFile(base64: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(base64) && base64.length % 4 === 0 && isShownLogo(base64);
}

function isAccountNumber(text: string, orgno: string): boolean {
  return (registerOf(orgno).country === "NO" ? /^[0-9]{11}$/ : /^[0-9]{14}$/).test(text);
}

function isTurnover(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= highestTurnover;
}

function isPercentage(text: string): boolean {
  return /^(?:[1-9]0|100)$/.test(text);
}

function isCategoryCode(text: string): boolean {
  return /^[0-9]{4}$/.test(text);
}

function isWebAddress(text: string): boolean {
  return /^https:\/\/[^\s/]+/.test(text) && URL.canParse(text);
}

function faultUnless<Value>(
  isRight: (value: Value) => boolean,
  field: string,
  value: Value | null | undefined,
  says: string,
): FieldFault[] {
  return value === null || value === undefined || isRight(value) ? [] : [{ field, says }];
}
