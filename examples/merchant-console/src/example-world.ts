import type { EmulatorOptions } from "@vipps-management/testkit";

type World = NonNullable<EmulatorOptions["world"]>;

/** The partner whose keys the backend has. */
const partnerId = "123456";

/** Invented companies, under numbers of a series that no register uses. */
const companies = [
  { orgno: "100203049", name: "Fjord Yoga AS", places: ["Bergen", "Voss", "Odda", "Stord"] },
  { orgno: "100304058", name: "Nordlys Kaffe AS", places: ["Tromsø", "Bodø", "Alta", "Harstad", "Narvik"] },
  { orgno: "100405067", name: "Dovre Sykkel AS", places: ["Dombås", "Otta", "Lillehammer"] },
  { orgno: "100506076", name: "Skjærgård Kajakk AS", places: ["Kragerø", "Risør", "Arendal", "Grimstad"] },
  { orgno: "100607085", name: "Byens Bakeri AS", places: ["Løkka", "Majorstua", "Sagene", "Tøyen", "Bryn"] },
] as const;

const units = companies.flatMap(({ orgno, name, places }) =>
  places.flatMap((place) =>
    ["", " online"].map((kind) => ({ orgno, name: `${name.replace(/ AS$/, "")} ${place}${kind}` })),
  ),
);

/** A morning's work: some companies with their sales units, and an order in each state. */
export const exampleWorld: World = {
  merchants: companies.map(({ orgno, name, places }) => ({
    orgno,
    name,
    address: { lines: ["Storgata 1"], city: places[0] },
  })),
  agreements: companies.map(({ orgno }) => ({ orgno })),
  salesUnits: units.map(({ orgno, name }, index) => ({
    msn: String(410_000 + index * 37),
    orgno,
    name,
    partnerId,
    configuration: name.endsWith(" online")
      ? { captureType: "DirectCapture", recurringAllowed: true }
      : { skipLandingPageAllowed: true },
  })),
  productOrders: [
    order("0a4c8d52-31e7-4b0f-9d26-7f18a5c3e901", "100203049", { status: "completed", msn: "410037" }),
    order("1b5d9e63-42f8-4c1a-8e37-8a29b6d4f012", "100304058", { status: "submitted" }),
    order("2c6eaf74-53a9-4d2b-9f48-9b3ac7e5a123", "100405067", { status: "rejected" }),
    order("3d7fba85-64ba-4e3c-8a59-ac4bd8f6b234", "100506076", { status: "opened" }),
    order("4e8acb96-75cb-4f4d-9b6a-bd5ce9a7c345", "100607085", { status: "received" }),
  ],
};

function order(
  orderId: string,
  orgno: string,
  progress: { status: "completed" | "opened" | "received" | "rejected" | "submitted"; msn?: string },
): NonNullable<World["productOrders"]>[number] {
  return { orderId, orgno, partnerId, productType: "PAYMENT_INTEGRATION", ...progress };
}
