import { describe, expect, test } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import { editionsUnderTest, ordersOfBoth } from "./editions.ts";
import { type Caller, callerWith, prefill, submit, testEmulator } from "./support.ts";

describe.each(editionsUnderTest)("edition $name:", (edition) => {
  const { name, prefillPath, orderPath, smallOrder, shown, shownIn } = edition;

  async function setUp(options = {}): Promise<{
    emulator: Emulator;
    partner: Caller;
    id: string;
    url: string;
    order: () => Promise<{ prefilledOrderId: string; prefillUrl: string }>;
    look: (id: string) => Promise<unknown>;
  }> {
    const emulator = testEmulator({ edition: name, ...options });
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const order = () => prefill(partner, smallOrder(), undefined, ordersOfBoth);
    const { prefilledOrderId, prefillUrl } = await order();
    const look = async (id: string): Promise<unknown> => shownIn(await partner("GET", orderPath(id)));
    return { emulator, partner, id: prefilledOrderId, url: prefillUrl, order, look };
  }

  test("the link of an order contains its id and leads to the emulator", async () => {
    const { emulator, id, url } = await setUp();
    expect(url).toBe(`${emulator.baseUrl}${prefillPath}${id}`);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("an order can be deleted until it is submitted; then it and its link are gone", async () => {
    const { emulator, partner, id, url, look } = await setUp();
    emulator.portal.open(url, { person: emulator.people.ceo });
    const deleted = await partner("DELETE", `${ordersOfBoth}/${id}`);
    expect([deleted.status, deleted.text, deleted.headers.get("content-length")]).toEqual([200, "", "0"]);
    expect(deleted.headers.get("content-type")).toBeNull();
    expect(await look(id)).toBe(404);
    expect((await partner("DELETE", `${ordersOfBoth}/${id}`)).status).toBe(404);
    expect(emulator.portal.open(url, { person: emulator.people.ceo }).step).toBe("deleted");
  });

  test.each([[400], [409]] as const)("an order that was submitted cannot be deleted: %i", async (status) => {
    const { emulator, partner, id, url, look } = await setUp({ rules: { deleteAfterSubmission: status } });
    submit(emulator, url);
    expect((await partner("DELETE", `${ordersOfBoth}/${id}`)).status).toBe(status);
    expect(await look(id)).toBe(shown.submitted);
    emulator.backOffice.approve(id);
    expect((await partner("DELETE", `${ordersOfBoth}/${id}`)).status).toBe(status);
  });

  test("an order expires fourteen days after it was made, to the millisecond", async () => {
    const { emulator, partner, id, url, look } = await setUp();
    emulator.clock.advance({ days: 13, hours: 23, minutes: 59, seconds: 59, milliseconds: 999 });
    expect(await look(id)).toBe(shown.received);
    emulator.clock.advance({ milliseconds: 1 });
    expect(await look(id)).toBe(shown.expired);
    expect((await partner("DELETE", `${ordersOfBoth}/${id}`)).status).toBe(shown.expired === 404 ? 404 : 400);
    expect(emulator.portal.open(url, { person: emulator.people.ceo }).step).toBe("expired");
    expect(emulator.backOffice.orders[0]?.status).toBe("expired");
  });

  test("opening an order's link does not prolong its life, and a submitted order never expires", async () => {
    const { emulator, id, url, order, look } = await setUp();
    const second = await order();
    emulator.clock.advance({ days: 10 });
    emulator.portal.open(second.prefillUrl, { person: emulator.people.ceo });
    submit(emulator, url);
    emulator.clock.advance({ days: 10 });
    expect(await look(second.prefilledOrderId)).toBe(shown.expired);
    expect(await look(id)).toBe(shown.submitted);
    expect(emulator.backOffice.approve(id).msn).toMatch(/^\d{6}$/);
  });

  test("the life of an order is a rule", async () => {
    const { emulator, id, look } = await setUp({ rules: { orderLifetimeDays: 0.5 } });
    emulator.clock.advance({ hours: 12 });
    expect(await look(id)).toBe(shown.expired);
  });

  test("an order that nobody made is a 404", async () => {
    const { look } = await setUp();
    expect(await look("81b83246-5c19-7b94-875b-ea6d1114f099")).toBe(404);
  });

  test("what is accepted and will not end well is noted in the journal", async () => {
    const { emulator, partner } = await setUp();
    await prefill(
      partner,
      smallOrder({ salesUnitLogo: "VGhlIGltYWdlIGdvZXMgaGVyZQ==" }),
      undefined,
      ordersOfBoth,
    );
    expect(emulator.journal.entries.at(-1)?.warnings).toEqual([
      "Partners have to send Vipps-System-Name, Vipps-System-Version, Vipps-System-Plugin-Name, Vipps-System-Plugin-Version.",
      "#/businessIdentifier/id is not an organisation number with a right check digit.",
      "#/salesUnitLogo is not a PNG of 100 to 1000 pixels on each side: the form will not show it.",
    ]);
  });
});
