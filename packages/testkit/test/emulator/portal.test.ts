import { describe, expect, test } from "vitest";

import type { Emulator } from "../../src/emulator/emulator.ts";
import { deletionPath, editionsUnderTest, type OrderChanges } from "./editions.ts";
import { type Caller, callerWith, codeOf, newCompany } from "./support.ts";

interface Setting {
  readonly emulator: Emulator;
  readonly partner: Caller;
  readonly id: string;
  readonly url: string;
}

describe.each(editionsUnderTest)("edition $name:", (edition) => {
  const { testEmulator, prefill, smallOrder, prefillPath, productType, offers } = edition;

  async function setUp(changes: OrderChanges = {}, options = {}): Promise<Setting> {
    const emulator = testEmulator(options);
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const { prefilledOrderId, prefillUrl } = await prefill(partner, smallOrder(changes));
    return { emulator, partner, id: prefilledOrderId, url: prefillUrl };
  }

  test("the accountant may neither see nor sign, and leaves no trace", async () => {
    const { emulator, url } = await setUp(newCompany);
    const visit = emulator.portal.open(url, { person: emulator.people.accountant });
    expect([visit.step, visit.order]).toEqual(["not-authorised", undefined]);
    expect(visit.message).toContain("chair of the board or the CEO");
    expect(
      codeOf(() => {
        visit.signAgreement({ owners: [{ name: "Kari Nordmann" }] });
      }),
    ).toBe("not-authorised");
    expect(
      codeOf(() => {
        visit.submit();
      }),
    ).toBe("not-authorised");
    expect(emulator.backOffice.orders[0]?.status).toBe("received");
  });

  test("the register decides who may sign, where it names officers", async () => {
    const { emulator, url } = await setUp(newCompany);
    const anne = { name: "Anne Fjord", role: "chair" } as const;
    emulator.register.set({ orgno: "998877665", name: "Fjord Yoga AS", officers: [anne] });
    expect(emulator.portal.open(url, { person: emulator.people.ceo }).step).toBe("not-authorised");
    expect(emulator.portal.open(url, { person: anne }).step).toBe("sign-merchant-agreement");
    expect(emulator.backOffice.orders[0]?.merchantName).toBe("Fjord Yoga AS");
  });

  test("somebody who becomes an officer can go on where the visit began", async () => {
    const { emulator, url } = await setUp();
    const anne = { name: "Anne Fjord", role: "accountant" } as const;
    const visit = emulator.portal.open(url, { person: anne });
    emulator.register.set({ orgno: "987654321", name: "ACME", officers: [{ ...anne, role: "ceo" }] });
    expect(visit.step).toBe("review-order");
    visit.submit();
    expect(visit.step).toBe("submitted");
  });

  test.each([
    ["no owners", []],
    ["an owner without a name", [{ name: " " }]],
    ["a share of nothing", [{ name: "Kari Nordmann", share: 0 }]],
    ["a share above the whole", [{ name: "Kari Nordmann", share: 100.5 }]],
    [
      "shares that make more than the whole",
      [
        { name: "Kari Nordmann", share: 60 },
        { name: "Ola Nordmann", share: 41 },
      ],
    ],
  ])("an agreement with %s cannot be signed", async (_what, owners) => {
    const { emulator, url } = await setUp(newCompany);
    const visit = emulator.portal.open(url, { person: emulator.people.ceo });
    expect(
      codeOf(() => {
        visit.signAgreement({ owners });
      }),
    ).toBe("invalid-agreement");
    expect(visit.step).toBe("sign-merchant-agreement");
  });

  test("nothing can be submitted before the agreement is signed, and nothing signed twice", async () => {
    const { emulator, url } = await setUp(newCompany);
    const visit = emulator.portal.open(url, { person: emulator.people.ceo });
    expect(
      codeOf(() => {
        visit.submit();
      }),
    ).toBe("wrong-step");
    visit.signAgreement({
      owners: [
        { name: "Kari Nordmann", share: 33.3 },
        { name: "Ola Nordmann", share: 66.7 },
      ],
    });
    expect(
      codeOf(() => {
        visit.signAgreement({ owners: [{ name: "Kari Nordmann" }] });
      }),
    ).toBe("wrong-step");
  });

  test("when the rules say so, the merchant can change everything but the price package", async () => {
    const pricePackageId = "8a11afb7-c223-48ed-8ca6-4722b97261aa";
    const { emulator, id, url } = await setUp(
      { pricePackageId },
      { rules: { suppliedFieldsEditable: true } },
    );
    const visit = emulator.portal.open(url, { person: emulator.people.ceo });
    expect(
      codeOf(() => {
        visit.edit({ pricePackageId: "1f6e2b0c-5d43-4c1e-9a57-0b8f3a7d2c11" });
      }),
    ).toBe("field-locked");
    visit.edit({ salesUnitName: "My own name" });
    visit.submit();
    emulator.backOffice.approve(id);
    expect(emulator.outbox[0]).toMatchObject({ salesUnitName: "My own name" });
  });

  test("a form that lacks what the product needs cannot be submitted until it is filled in", async () => {
    const emulator = testEmulator();
    const partner = await callerWith(emulator, emulator.credentials.partner);
    const businessIdentifier = { scheme: "business:NO:ORG", id: "987654321" };
    const { prefillUrl } = await prefill(partner, { businessIdentifier, productType });
    const visit = emulator.portal.open(prefillUrl, { person: emulator.people.ceo });
    expect(visit.order?.missingFields).toEqual(["salesUnitName", "website"]);
    expect(
      codeOf(() => {
        visit.submit();
      }),
    ).toBe("form-incomplete");
    visit.edit({
      salesUnitName: "Typed",
      website: { url: "https://example.com", termsUrl: "https://example.com/terms" },
    });
    visit.submit();
    expect(visit.step).toBe("submitted");
  });

  test("the form offers the partner's visible price packages when the partner left the choice", async () => {
    const { emulator, url } = await setUp();
    const visit = emulator.portal.open(url, { person: emulator.people.ceo });
    expect(visit.order?.pricePackages.map(({ name }) => name)).toEqual(offers);
    const invisible = "c4a9d6e8-7b12-4f3a-8e05-96d1b2c3f422";
    expect(
      codeOf(() => {
        visit.edit({ pricePackageId: invisible });
      }),
    ).toBe("unknown-price-package");
    visit.edit({ pricePackageId: "1f6e2b0c-5d43-4c1e-9a57-0b8f3a7d2c11" });
    expect(visit.order?.form.pricePackageId).toBe("1f6e2b0c-5d43-4c1e-9a57-0b8f3a7d2c11");
  });

  test("a partner may supply a package that merchants cannot pick, and then there is nothing to pick", async () => {
    const { emulator, url } = await setUp({ pricePackageId: "c4a9d6e8-7b12-4f3a-8e05-96d1b2c3f422" });
    expect(emulator.portal.open(url, { person: emulator.people.ceo }).order?.pricePackages).toEqual([]);
  });

  test("a field that the form does not have is refused", async () => {
    const { emulator, url } = await setUp();
    const visit = emulator.portal.open(url, { person: emulator.people.ceo });
    expect(
      codeOf(() => {
        visit.edit({ colour: "blue" } as object);
      }),
    ).toBe("unknown-field");
  });

  test("a logo that is not a PNG of the right size is left out of the form; another is shown", async () => {
    const guides = await setUp({ salesUnitLogo: "VGhlIGltYWdlIGdvZXMgaGVyZQ==" });
    const guidesVisit = guides.emulator.portal.open(guides.url, { person: guides.emulator.people.ceo });
    expect(guidesVisit.order?.form).not.toHaveProperty("salesUnitLogo");
    const png = btoa("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0001\0\0\0\u0001\0\b\u0006");
    const shown = await setUp({ salesUnitLogo: png });
    expect(
      shown.emulator.portal.open(shown.url, { person: shown.emulator.people.ceo }).order?.form.salesUnitLogo,
    ).toBe(png);
  });

  test("an expired link and a deleted order show nothing and say why", async () => {
    const { emulator, partner, id, url } = await setUp();
    const late = await prefill(partner, smallOrder());
    await partner("DELETE", deletionPath(id));
    emulator.clock.advance({ days: 14 });
    const deleted = emulator.portal.open(url, { person: emulator.people.ceo });
    const expired = emulator.portal.open(late.prefillUrl, { person: emulator.people.ceo });
    expect([deleted.order, expired.order]).toEqual([undefined, undefined]);
    expect(
      codeOf(() => {
        deleted.submit();
      }),
    ).toBe("order-deleted");
    expect(
      codeOf(() => {
        expired.submit();
      }),
    ).toBe("link-expired");
  });

  test("a visit shows the order as it is now, also when its time runs out meanwhile", async () => {
    const { emulator, url } = await setUp();
    const visit = emulator.portal.open(url, { person: emulator.people.ceo });
    expect(visit.step).toBe("review-order");
    emulator.clock.advance({ days: 14 });
    expect(visit.step).toBe("expired");
    expect(
      codeOf(() => {
        visit.submit();
      }),
    ).toBe("link-expired");
  });

  test("only the emulator's own links lead to an order, under whatever base", async () => {
    const { emulator, id, url } = await setUp();
    const open = (link: string): string => emulator.portal.open(link, { person: emulator.people.ceo }).step;
    expect(open(url.replace("https://emulator.invalid", "http://localhost:8080/behind/a/proxy"))).toBe(
      "review-order",
    );
    for (const link of [
      id,
      `https://emulator.invalid/${id}`,
      url.slice(0, -1),
      `${url}/`,
      `https://emulator.invalid${prefillPath}`,
    ]) {
      expect(open(link)).toBe("unknown");
    }
    expect(
      codeOf(() => {
        emulator.portal.open("nonsense", { person: emulator.people.ceo }).submit();
      }),
    ).toBe("unknown-link");
  });

  test("a question is answered with words", async () => {
    const { emulator, id, url } = await setUp();
    const visit = emulator.portal.open(url, { person: emulator.people.ceo });
    expect(
      codeOf(() => {
        visit.provideInformation("Unasked.");
      }),
    ).toBe("wrong-step");
    visit.submit();
    emulator.backOffice.requestInformation(id, "What do you sell?");
    expect(
      codeOf(() => {
        visit.provideInformation("  ");
      }),
    ).toBe("empty-answer");
    expect(visit.step).toBe("provide-information");
  });
});
