import type { WorldSeed } from "../../src/emulator/world/world-seed.ts";

/** As few members as a small world can have. */
export const small: WorldSeed = {
  basis: "empty",
  partners: [{ partnerId: "777" }],
  merchants: [{ orgno: "998877665" }],
  salesUnits: [{ msn: "345678", orgno: "998877665", partnerId: "777" }],
  keys: [{ clientId: "emu_acme", partnerId: "777" }],
};

export const orderId = "81b83246-5c19-7b94-875b-ea6d1114f099";

export const order = { orderId, orgno: "998877665", productType: "VIPPS_PA_NETT" };

/** Every member that there is. */
export const whole: WorldSeed = {
  basis: "empty",
  organisations: [
    { orgno: "998877665", name: "Fjord Yoga AS", officers: [{ name: "Anne Fjord", role: "chair" }] },
  ],
  partners: [
    {
      partnerId: "777",
      name: "Fjord Partner AS",
      level: "plus",
      contactName: "Per Fjord",
      contactEmail: "per.fjord@example.com",
      status: "active",
      pricePackages: [
        {
          pricePackageId: "5e0d7c3b-2a98-4b6f-b1d4-83f9e6a0c733",
          name: "Fjord",
          description: "1.99%",
          visibleInSignupForm: false,
          customerPresent: true,
        },
      ],
    },
  ],
  merchants: [{ orgno: "998877665", name: "Fjord Yoga", status: "active" }],
  agreements: [
    {
      orgno: "998877665",
      status: "processing",
      signedBy: "Anne Fjord",
      signedAt: "2025-12-01T12:00:00Z",
      owners: [{ name: "Anne Fjord", share: 60, politicallyExposed: false }, { name: "Per Fjord" }],
      contractUrl: "https://example.com/contracts/fjord.pdf",
    },
  ],
  salesUnits: [
    {
      msn: "34567",
      orgno: "998877665",
      partnerId: "777",
      name: "Fjord Yoga Bergen",
      status: "active",
      configuration: { captureType: "DirectCapture" },
      logo: "iVBORw==",
      settlementAccountNumber: "86011117947",
      hasApiKeys: true,
    },
    { msn: "34568", orgno: "998877665", partnerId: "777", hasApiKeys: false },
  ],
  productOrders: [
    {
      orderId,
      orgno: "998877665",
      partnerId: "777",
      productType: "VIPPS_PA_NETT",
      status: "needs-information",
      createdAt: "2026-01-02T09:00:00Z",
      form: { salesUnitName: "Fjord Yoga Oslo" },
      question: "Who teaches?",
    },
    {
      orderId: "8a11afb7-c223-48ed-8ca6-4722b97261aa",
      orgno: "998877665",
      productType: "VIPPS_LOGG_INN",
      status: "completed",
      msn: "34567",
    },
  ],
  keys: [
    {
      clientId: "emu_acme",
      partnerId: "777",
      kind: "standard",
      clientSecret: "emu_acme_secret",
      subscriptionKey: "emu_acme_subscription_key",
      secondarySubscriptionKey: "emu_acme_other_key",
      product: "management",
    },
    { clientId: "emu_fjord", orgno: "998877665", kind: "management", msn: "34567" },
  ],
};
