import type { SalesUnitConfiguration } from "@vipps-management/client/2026-01";

import { facts, yesOrNo } from "./facts.ts";

const captureTypes: Readonly<Record<string, string>> = {
  ReserveCapture: "After a reservation",
  DirectCapture: "At once",
  NotApplicable: "None",
};

export function captureName(captureType = ""): string {
  return captureTypes[captureType] ?? captureType;
}

/** What a sales unit may do; the API may leave out any of it. */
export function configurationFacts(configuration: SalesUnitConfiguration): HTMLElement {
  return facts({
    Payments: yesOrNo(configuration.paymentAllowed),
    Capture: captureName(configuration.captureType),
    "Recurring payments": yesOrNo(configuration.recurringAllowed),
    "Partial capture": yesOrNo(configuration.partialCaptureAllowed),
    "Late capture": yesOrNo(configuration.lateCaptureAllowed),
    "Credit cards": yesOrNo(configuration.creditCardPaymentAllowed),
    "Long-living payments": yesOrNo(configuration.longLivingPaymentAllowed),
    "Skips the landing page": yesOrNo(configuration.skipLandingPageAllowed),
    "Locks the phone number": yesOrNo(configuration.landingPagePhoneNumberLocked),
  });
}
