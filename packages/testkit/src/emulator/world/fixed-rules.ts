import type { FixedRule } from "./rules.ts";

/** The behaviours that cannot be switched, by the name that the code cites them with. */
export const fixedRules: Readonly<Record<string, FixedRule>> = {
  // Merchants and sales units
  oneNotFound: {
    source: "guide",
    says: "A sales unit is found when it and its merchant are active; unknown, inactive and somebody else's are one 404.",
  },
  visibility: {
    source: "guide",
    says: "A partner sees the sales units connected to it and their merchants; a merchant's keys see the merchant's own.",
  },
  numbersAreHidden: {
    source: "platform",
    says: "A sales unit without API keys, such as a number that people pay to in the app, is not found either.",
  },
  reactivation: {
    source: "assumed",
    says: "A deactivated sales unit of an active merchant can still be updated, so that it can be activated again.",
  },
  contracts: {
    source: "assumed",
    says: "A merchant has one contract, its merchant agreement; the link to it leads nowhere.",
  },
  apiQuality: {
    source: "assumed",
    says: "Counted are the emulator's own requests that name the sales unit in the path or in Merchant-Serial-Number.",
  },

  // Product orders
  severalOrders: {
    source: "guide",
    says: "A merchant may have several product orders; different idempotency keys make different orders.",
  },
  ordersOfTheirMaker: {
    source: "assumed",
    says: "Only the partner or merchant that prefilled an order sees it; to anybody else it is a 404.",
  },
  otherOrders: {
    source: "platform",
    says: "Orders by a template or in the portal name a partner too; only edition 2026-01 shows them to it.",
  },
  recurringPayments: {
    source: "assumed",
    says: "An order that asks for recurring payments gives a sales unit that has them; to approve it is to approve them.",
  },
  knownRegisters: {
    source: "spec",
    says: "Companies are known by Norwegian, Danish and Finnish numbers; ten digits pass in Norway, as in the official sample.",
  },
  norwegianOrganisations: {
    source: "assumed",
    says: "A business identifier has the scheme business:NO:ORG and nine digits, or ten as in the guide's sample.",
  },
  checkDigits: {
    source: "assumed",
    says: "A wrong check digit is noted in the journal and not refused: the guide's own samples have one.",
  },
  expiryInstant: {
    source: "assumed",
    says: "An order has expired from the very instant its days are over; then its link shows nothing.",
  },
  prefillStatuses: {
    source: "spec",
    says: "An order is RECEIVED, PROCESSING, WAITING_FOR_MERCHANT or COMPLETED; there is no word for one that was opened.",
  },
  createdWith201: {
    source: "spec",
    says: "A new order is answered with 201; an order that is deleted and a sales unit that is changed, with 200 and no body.",
  },
  deletion: {
    source: "guide",
    says: "An order can be deleted until it is submitted; its link dies, and it is a 404 from then on.",
  },
  neededFields: {
    source: "assumed",
    says: "The form needs a name for the sales unit, and for payments on the web the website (which the platform says).",
  },
  blankLogo: {
    source: "platform",
    says: "A logo that is not a PNG is silently left out of the form.",
  },
  productConfiguration: {
    source: "assumed",
    says: "What a new sales unit may do follows from the product that was ordered.",
  },
  magicValues: {
    source: "assumed",
    says: "Three organisation numbers of the emulator's own mean what becomes of an order; production has none.",
  },
  freshMsn: {
    source: "assumed",
    says: "A new sales unit gets six digits that no other has.",
  },

  // People
  signatories: {
    source: "guide",
    says: "Only the chair of the board or the CEO, by the register, may log in to the portal for an organisation.",
  },
  theRegister: {
    source: "assumed",
    says: "Every organisation number exists; unless told otherwise, its officers are the emulator's own people.",
  },
  typedFields: {
    source: "assumed",
    says: "What a merchant types into a form is checked: lengths, eleven digits, whole kroner, addresses with https.",
  },
  agreementFirst: {
    source: "guide",
    says: "Without a merchant agreement the portal asks for one before it shows the form; one in processing is enough.",
  },
  agreementBecomesActive: {
    source: "assumed",
    says: "An agreement in processing becomes active when an order of the merchant is approved.",
  },
  mailToBoth: {
    source: "guide",
    says: "When an order has become a sales unit, both parties get a mail with the same four facts.",
  },
  rejectionIsPrivate: {
    source: "platform",
    says: "When an order is declined only the merchant is told, and the partner never learns why.",
  },

  // Access
  partnersOnly: {
    source: "assumed",
    says: "Merchant keys get 403 for whoami (where the guide says an error) and for price packages.",
  },
  tokenFaults: {
    source: "platform",
    says: "A missing, unknown or expired token is refused by the gateway, and so is `bearer` in small letters.",
  },
  subscriptionKeyOfTheToken: {
    source: "assumed",
    says: "The subscription key has to belong to the keys that the token was made with.",
  },
  twoSubscriptionKeys: {
    source: "platform",
    says: "The primary and the secondary subscription key are alike; when one is replaced the other stays good.",
  },
  wrongProduct: {
    source: "platform",
    says: "Keys for which this API is not enabled are refused with 403; that it is the API who says so is assumed.",
  },
  managementTokens: {
    source: "platform",
    says: "Neither the request for a management token nor the calls made with it may carry a subscription key.",
  },
  unknownClient: {
    source: "platform",
    says: "At /accesstoken/get an unknown client id is a 400 in the words of Azure, and a wrong secret a 401.",
  },

  // Requests
  addressFirst: {
    source: "assumed",
    says: "An unknown path (404) and a method that a path does not take (405) are refused before the keys are looked at.",
  },
  unknownFields: {
    source: "platform",
    says: "A field that the document does not name is refused, unless the emulator is lenient.",
  },
  sizeOfABody: {
    source: "assumed",
    says: "A body of more than 4 MiB is refused with 413.",
  },
  dateOfAnswers: {
    source: "assumed",
    says: "Every answer of the API has a Date header, by the emulator's clock.",
  },
  systemHeaders: {
    source: "platform",
    says: "Partners have to send the Vipps-System headers, of 30 characters at most; the journal notes when they do not.",
  },
  idempotentRepeat: {
    source: "platform",
    says: "The same idempotency key with the same body gives the first answer again; with another body it is a 409.",
  },
  idempotencyKeysRemembered: {
    source: "assumed",
    says: "Of all idempotency keys the last 100,000 are remembered; for how long production does so is not documented.",
  },
  idempotencyKeyNeeded: {
    source: "spec",
    says: "A product order needs an Idempotency-Key of 1 to 50 letters, digits and hyphens, or it is a 400.",
  },
  patterns: {
    source: "spec",
    says: "Lengths, patterns, enumerations and what may be null are those of the specifications 1.0.0 and 1.1.6.",
  },
};
