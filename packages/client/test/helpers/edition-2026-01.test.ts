import { describe, expect, test } from "vitest";

import { createManagementClient, type ManagementClient } from "../../src/2026-01.ts";
import { json, type Observations, observedPlatform } from "../support/observed-client.ts";

const productOrderId = "81b83246-5c19-7b94-875b-ea6d1114f099";
const businessIdentifier = { scheme: "business:DK:CVR", id: "43300946" };

/** A client to which an order shows one of these statuses at each look, and the last of them from then on. */
function showing(...statuses: readonly string[]): Observations & { management: ManagementClient } {
  const { platform, sent, slept } = observedPlatform(() =>
    json({
      productOrderId,
      businessIdentifier,
      status: statuses[Math.min(sent.length, statuses.length) - 1],
    }),
  );
  return {
    management: createManagementClient({ baseUrl: "https://vipps.invalid", platform }),
    sent,
    slept,
  };
}

describe("waitUntil in edition 2026-01", () => {
  test("follows an order through its statuses to the end", async () => {
    const { management } = showing("RECEIVED", "MERCHANT_VIEWED", "ORDER_SUBMITTED", "COMPLETED");
    const seen: string[] = [];
    const order = await management.productOrders.waitUntil(
      { productOrderId },
      { status: "COMPLETED", onProgress: ({ status }) => seen.push(status) },
    );
    expect(order.status).toBe("COMPLETED");
    expect(seen).toEqual(["RECEIVED", "MERCHANT_VIEWED", "ORDER_SUBMITTED", "COMPLETED"]);
  });

  test.each(["MERCHANT_VIEWED", "ORDER_SUBMITTED"] as const)(
    "takes %s for reached when the order went past it between two looks",
    async (status) => {
      const { management, sent } = showing("RECEIVED", "COMPLETED");
      await management.productOrders.waitUntil({ productOrderId }, { status });
      expect(sent).toHaveLength(2);
    },
  );

  test.each(["REJECTED", "EXPIRED"])("ends with an error when the order ends as %s", async (status) => {
    const { management } = showing("RECEIVED", status);
    await expect(
      management.productOrders.waitUntil({ productOrderId }, { status: "COMPLETED" }),
    ).rejects.toMatchObject({ code: "ended_otherwise", status });
  });

  test("does not take an order that has expired for one that was submitted", async () => {
    const { management } = showing("EXPIRED");
    await expect(
      management.productOrders.waitUntil({ productOrderId }, { status: "ORDER_SUBMITTED" }),
    ).rejects.toMatchObject({ code: "ended_otherwise", status: "EXPIRED" });
  });

  test("refuses a status of another edition", async () => {
    const { management, sent } = showing("RECEIVED");
    await expect(
      // @ts-expect-error a status of edition 2023-08
      management.productOrders.waitUntil({ productOrderId }, { status: "PROCESSING" }),
    ).rejects.toMatchObject({ code: "invalid_option" });
    expect(sent).toEqual([]);
  });
});

test("details in edition 2026-01 reads each sales unit that the list names", async () => {
  const { platform } = observedPlatform(({ url }) => {
    const msn = url.pathname.split("/").at(-1) ?? "";
    const listed = ["1234", "12345678", "1234567890"].map((each) => ({ msn: each, name: `Shop ${each}` }));
    if (msn === "sales-units") return json(listed);
    return msn === "12345678" ? json({ title: "Not found" }, { status: 404 }) : json({ msn, name: "Shop" });
  });
  const management = createManagementClient({ baseUrl: "https://vipps.invalid", platform });
  const read: [string, boolean][] = [];
  for await (const { msn, salesUnit } of management.salesUnits.details({ order: "listed" }))
    read.push([msn, salesUnit !== undefined]);
  expect(read).toEqual([
    ["1234", true],
    ["12345678", false],
    ["1234567890", true],
  ]);
});

test("types say what each edition takes, and leave room for values of tomorrow in answers", () => {
  const management = createManagementClient();
  const business = { scheme: "business:NO:ORG", id: "987654321" };
  const wrong = [
    // @ts-expect-error the organisation number alone is edition 2023-08
    () => management.merchants.get({ orgno: "987654321" }),
    // @ts-expect-error production has no update
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-call
    () => management.salesUnits.update({ msn: "1234" }, { name: "New" }),
    () =>
      management.productOrders.prefill({
        businessIdentifier: business,
        // @ts-expect-error a product of edition 2023-08
        productType: "VIPPS_PA_NETT",
      }),
    () =>
      management.productOrders.prefill({
        businessIdentifier: business,
        productType: "CASHIER",
        // @ts-expect-error a string, since a number has no leading zero
        merchantCategoryCode: 742,
      }),
    // @ts-expect-error there is no such filter
    () => management.productOrders.list({ includeRejected: true }),
  ];
  expect(wrong).toHaveLength(5);

  type Details = Awaited<ReturnType<ManagementClient["productOrders"]["get"]>>;
  const tomorrow: Details = {
    businessIdentifier: business,
    status: "UNDER_REVIEW",
    productType: "ROBOTS",
    salesUnit: null,
  };
  expect(tomorrow.salesUnit?.msn).toBeUndefined();
});
