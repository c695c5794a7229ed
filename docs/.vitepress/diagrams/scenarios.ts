import type { Step, Story } from "./sequence.ts";

const you = "You";
const merchant = "The merchant";
const portal = "The portal";
const api = "Management API";
const vipps = "Vipps MobilePay";

const participants = [you, merchant, portal, api, vipps];

const ordered: readonly Step[] = [
  { from: you, to: api, says: "productOrders.prefill(order)" },
  { from: api, to: you, says: "prefillUrl, prefilledOrderId", answer: true },
  { from: you, to: merchant, says: "the link" },
  { from: merchant, to: portal, says: "opens it, BankID" },
];

const submitted: readonly Step[] = [
  { from: portal, to: api, says: "asks for the order" },
  { from: api, to: portal, says: "what you sent", answer: true },
  { from: portal, to: merchant, says: "the form, filled in", answer: true },
  { from: merchant, to: portal, says: "checks, submits" },
  { from: portal, to: vipps, says: "the product order" },
  { from: vipps, to: merchant, says: "sometimes: a question, and its answer" },
  { from: vipps, to: merchant, says: "mail: the MSN and the name", answer: true },
  { from: vipps, to: you, says: "mail: the MSN and the name", answer: true },
  { from: you, to: api, says: "productOrders.get(…): COMPLETED" },
];

/** The guide's scenario 1. */
export const withoutAgreement: Story = {
  title: "Scenario 1, a merchant without a merchant agreement",
  description:
    "You prefill an order and send the merchant the link. The merchant logs in to the portal, is told to sign a merchant agreement first, " +
    "names its owners and signs. It opens the link again, finds the form filled in, and submits it. Vipps MobilePay handles the order and mails " +
    "the new MSN to the merchant and to you.",
  participants,
  steps: [
    ...ordered,
    { from: portal, to: merchant, says: "sign an agreement first", answer: true },
    { from: merchant, to: portal, says: "owners, signature" },
    { from: portal, to: vipps, says: "the merchant agreement" },
    { from: merchant, to: portal, says: "opens the link again" },
    ...submitted,
  ],
};

/** The guide's scenario 2. */
export const withAgreement: Story = {
  title: "Scenario 2, a merchant that has an agreement, or one in processing",
  description:
    "You prefill an order and send the merchant the link. The merchant logs in to the portal, finds the form filled in, and submits it. " +
    "Vipps MobilePay handles the order and mails the new MSN to the merchant and to you.",
  participants,
  steps: [...ordered, ...submitted],
};
