// The one call that every contender answers: a sales unit of the emulator's default world.
export const route = "/management/v1/sales-units/123456";

/** What the emulator answers, written down, for those who only repeat it. */
export const unit = {
  msn: "123456",
  name: "ACME Fantastic Fitness",
  businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
  configuration: {
    paymentAllowed: true,
    captureType: "ReserveCapture",
    skipLandingPageAllowed: false,
    recurringAllowed: false,
  },
} as const;

export const contentType = "application/json;charset=UTF-8";
