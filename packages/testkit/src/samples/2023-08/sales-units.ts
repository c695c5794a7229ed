import type {
  BankDetails,
  SalesUnit,
  SalesUnitChange,
  SalesUnitConfiguration,
  SalesUnitList,
  SalesUnitUpdate,
} from "@vipps-management/client/2023-08";
import type { Draw } from "../draw.ts";
import { bankAccount, ibanOf, isBankAccount } from "../identifiers.ts";
import { shopName } from "../names.ts";
import type { Overrides } from "../overrides.ts";
import { makeBusinessIdentifier } from "./merchants.ts";

export function makeSalesUnit(draw: Draw): SalesUnit {
  return {
    msn: draw.msn(),
    name: shopName(draw.random),
    businessIdentifier: makeBusinessIdentifier(draw),
    configuration: makeSalesUnitConfiguration(),
  };
}

export function makeSalesUnitList(draw: Draw): SalesUnitList {
  return { msn: [draw.msn(), draw.msn()] };
}

/** Without a status: one that is sent by mistake would put a sales unit back in use. */
export function makeSalesUnitUpdate({ random }: Draw): SalesUnitUpdate {
  return { name: shopName(random) };
}

export function makeSalesUnitConfiguration(): SalesUnitConfiguration {
  return {
    paymentAllowed: true,
    captureType: "ReserveCapture",
    skipLandingPageAllowed: false,
    recurringAllowed: false,
  };
}

export function makeBankDetails({ random }: Draw, { bankAccountBban }: Overrides<BankDetails>): BankDetails {
  const drawn = bankAccount(random);
  const account = bankAccountBban ?? drawn;
  return { bankAccountBban: account, bankAccountIban: ibanOf(isBankAccount(account) ? account : drawn) };
}

export function makeSalesUnitChange({ random }: Draw): SalesUnitChange {
  return {
    timestamp: new Date(Date.UTC(2023, 0, random.integer(1, 212))).toISOString(),
    change: "Updated MSN name",
    changedBy: "Merchant, using the portal",
  };
}
