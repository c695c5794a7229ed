import { describe, expect, test } from "vitest";

import { newCompany } from "../../emulator/support.ts";
import { readerOf } from "./support.ts";

const png = btoa("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR\0\0\u0001\0\0\0\u0001\0\b\u0006");

describe("logging in", () => {
  test("a link leads to the log-in, and from there back to the order", async () => {
    const reader = await readerOf();
    const { link } = await reader.prefill();
    const { status, location } = await reader.get(link);
    expect([status, location]).toEqual([303, `/portal/log-in?next=${encodeURIComponent(link)}`]);
    const page = await reader.get(location ?? "");
    expect(page.text).toContain("This stands for logging in with BankID");
    const { name, role } = reader.emulator.people.ceo;
    const back = await reader.post("/portal/log-in", { name, role, next: link });
    expect([back.status, back.location]).toEqual([303, link]);
    expect((await reader.get(link)).text).toContain("Check and submit the order");
  });

  test("the cookie is for pages alone, and of this space alone", async () => {
    const reader = await readerOf({}, { name: "two", path: "/spaces/two" });
    const { headers } = await reader.post("/spaces/two/portal/log-in", { name: "Åse Ås", role: "chair" });
    expect(headers.get("set-cookie")).toBe(
      "emulator-person-two=chair%3A%C3%85se%20%C3%85s; Path=/spaces/two; HttpOnly; SameSite=Lax",
    );
    expect((await reader.get("/spaces/two/portal")).text).toContain("In the portal as Åse Ås");
    await reader.post("/spaces/two/portal/log-out", {});
    expect((await reader.get("/spaces/two/portal")).status).toBe(303);
  });

  test.each([
    ["no name", { name: " ", role: "ceo" }, "Give a name of 1 to 100 characters."],
    ["a name without end", { name: "N".repeat(101), role: "ceo" }, "Give a name of 1 to 100 characters."],
    ["no role", { name: "Anne", role: "" }, "Pick a role."],
    ["a role that nobody has", { name: "Anne", role: "constructor" }, "Pick a role."],
  ])("%s: refused, with what was typed still there", async (_what, fields, says) => {
    const reader = await readerOf();
    const page = await reader.post("/portal/log-in", fields);
    expect(page.status).toBe(422);
    expect(page.text).toContain(says);
    expect(page.html).toContain(`value="${fields.name}"`);
    expect(page.html).toContain("<title>Error: ");
    expect(page.headers.has("set-cookie")).toBe(false);
  });

  test.each([
    "https://evil.test/",
    "//evil.test/",
    "/\\evil.test/",
    "/.//evil.test/",
    "javascript:alert()",
    "portal",
    "http://127.0.0.1:9/portal",
    "",
  ])("it leads to no other place than the portal after logging in: %j", async (next) => {
    const reader = await readerOf({}, { name: "two", path: "/spaces/two" });
    const { location } = await reader.post("/spaces/two/portal/log-in", { name: "A", role: "ceo", next });
    expect(location).toBe("/spaces/two/portal");
  });

  test("a cookie that says nonsense is none", async () => {
    const reader = await readerOf();
    for (const cookie of ["nonsense", "king:Olav", "ceo:", "ceo", ""]) {
      const response = await reader.raw("/portal", {
        headers: { cookie: `emulator-person-default=${cookie}` },
      });
      expect(response?.status).toBe(303);
    }
  });
});

test("the front page lists what waits, and links to it", async () => {
  const reader = await readerOf({}, { name: "two", path: "/spaces/two" });
  await reader.logIn(reader.emulator.people.ceo);
  expect((await reader.get("/spaces/two/portal")).text).toContain("No order waits for Kari Nordmann");
  const { link } = await reader.prefill();
  const page = await reader.get("/spaces/two/portal");
  expect(page.html).toContain(`href="${link}"`);
  expect(page.text).toContain("Order to check and submit");
  expect(reader.emulator.backOffice.orders[0]?.status).toBe("received");
});

describe("the agreement", () => {
  test("another owner can be added, and what was typed stays", async () => {
    const reader = await readerOf();
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill(newCompany);
    const page = await reader.post(link, { name: "Kari", share: "60", exposed: "0", "add-owner": "yes" });
    expect(page.text).toContain("Owner 2");
    expect(page.html).toMatch(/id="owners\.0\.name"[^>]*value="Kari"/);
    expect(page.html).toMatch(/id="owners\.0\.exposed"[^>]*checked/);
    expect(reader.emulator.world.agreements.some(({ orgno }) => orgno === "998877665")).toBe(false);
  });

  test("an error stands beside the line that it is about, also after an empty one", async () => {
    const reader = await readerOf();
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill(newCompany);
    const fields = { name: ["Kari", "", "Ola"], share: ["60", "", "much"], act: "sign" };
    const page = await reader.post(link, fields);
    expect(page.status).toBe(422);
    expect(page.html).toContain('<a href="#owners.2.share">');
    expect(page.html).toMatch(/id="owners\.2\.share"[^>]*value="much"[^>]*aria-invalid="true"/);
    const nobody = await reader.post(link, { name: "", share: "", act: "sign" });
    expect(nobody.html).toContain('<a href="#owners.0.name">');
  });

  test("a form without any line is not signed, and gets one to fill in", async () => {
    const reader = await readerOf();
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill(newCompany);
    const page = await reader.post(link, { act: "sign" });
    expect(page.status).toBe(422);
    expect(page.html).toMatch(/id="owners\.0\.name"/);
  });

  test("a name alone is an owner, a file in place of a name is an empty line, and who is exposed is so", async () => {
    const reader = await readerOf();
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill(newCompany);
    const body = new FormData();
    body.set("act", "sign");
    body.append("name", new File(["Ola"], "name.txt"));
    body.append("name", "Kari");
    body.append("exposed", "1");
    expect((await reader.raw(link, { method: "POST", body }))?.status).toBe(303);
    expect(reader.emulator.world.agreements.at(-1)?.owners).toEqual([
      { name: "Kari", politicallyExposed: true },
    ]);
  });

  test("shares may be written with a comma and a percent sign", async () => {
    const reader = await readerOf();
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill(newCompany);
    const page = await reader.post(link, { name: "Kari", share: "33,5 %", act: "sign" });
    expect([page.status, page.location]).toEqual([303, `${link}?done=signed`]);
    expect(reader.emulator.world.agreements.at(-1)?.owners).toEqual([{ name: "Kari", share: 33.5 }]);
  });
});

describe("the order", () => {
  test("what was supplied can be read and not typed over; what was left out can be filled in", async () => {
    const reader = await readerOf();
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill({ salesUnitLogo: png });
    const page = await reader.get(link);
    expect(page.html).not.toContain('name="salesUnitName"');
    expect(page.text).toContain("ACME Oslo");
    expect(page.html).toContain(`src="data:image/png;base64,${png}"`);
    expect(page.html).toContain('name="settlementAccountNumber"');
    expect(page.text).toContain("POS standard, 2.99%");
    expect(page.text).not.toContain("By agreement");
    const forged = await reader.post(link, { salesUnitName: "Mine", act: "submit" });
    expect(forged.status).toBe(422);
    expect(forged.text).toContain("salesUnitName was supplied with the order and cannot be changed");
  });

  test("what was answered with yes or no is read so", async () => {
    const reader = await readerOf();
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill({
      complianceData: { giftCard: { isSalesPercentageLessThanTen: false } },
    });
    expect((await reader.get(link)).text).toMatch(/Is sales percentage less than ten\s+No/);
  });

  test("a price package that is not offered is refused beside those that are", async () => {
    const reader = await readerOf();
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill();
    const page = await reader.post(link, { pricePackageId: "none of those", act: "submit" });
    expect(page.status).toBe(422);
    expect(page.html).toContain('<a href="#pricePackageId">Pick one of the price packages');
    expect(page.html).toContain('<fieldset class="field wrong" aria-describedby="pricePackageId-error">');
  });

  test("where the rules let the merchant change what was supplied, there are fields for it", async () => {
    const reader = await readerOf({ rules: { suppliedFieldsEditable: true } });
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill();
    expect((await reader.get(link)).html).toMatch(/name="salesUnitName"[^>]*value="ACME Oslo"/);
  });

  test("an error stands beside its field, and what was typed is still there", async () => {
    const reader = await readerOf();
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill();
    const fields = { settlementAccountNumber: "8601", annualTurnover: "a lot", act: "submit" };
    const page = await reader.post(link, fields);
    expect(page.status).toBe(422);
    expect(page.html).toMatch(/value="8601"[^>]*aria-describedby="[^"]*settlementAccountNumber-error"/);
    expect(page.html).toMatch(/value="a lot"[^>]*aria-invalid="true"/);
    expect(reader.emulator.backOffice.orders[0]?.status).toBe("opened");
  });

  test("what was saved is there again, and can be emptied", async () => {
    const reader = await readerOf();
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill();
    const saved = await reader.post(link, {
      annualTurnover: "1 000",
      intendedPurpose: "Coffee",
      act: "save",
    });
    expect(saved.location).toBe(`${link}?done=saved`);
    expect((await reader.get(link)).html).toMatch(/name="annualTurnover"[^>]*value="1000"/);
    await reader.post(link, { annualTurnover: "", intendedPurpose: "Tea", act: "save" });
    expect(reader.emulator.backOffice.orders[0]?.form).not.toHaveProperty("annualTurnover");
    expect(reader.emulator.backOffice.orders[0]?.form.intendedPurpose).toBe("Tea");
  });

  test("a file that is no logo is refused, and a PNG is taken", async () => {
    const reader = await readerOf();
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill();
    const upload = async (bytes: string): Promise<Response | undefined> => {
      const body = new FormData();
      body.set("act", "save");
      body.set("salesUnitLogo", new File([Uint8Array.from(bytes, (each) => each.charCodeAt(0))], "logo.png"));
      return reader.raw(link, { method: "POST", body });
    };
    const refused = await upload("<script>alert()</script>");
    expect([refused?.status, await refused?.text()]).toEqual([
      422,
      expect.stringContaining('<a href="#salesUnitLogo">A logo is a PNG'),
    ]);
    expect((await upload(atob(png)))?.status).toBe(303);
    expect(reader.emulator.backOffice.orders[0]?.form.salesUnitLogo).toBe(png);
  });

  test("the blank form says that it is blank, and cannot be submitted as it is", async () => {
    const reader = await readerOf();
    await reader.logIn(reader.emulator.people.ceo);
    const { link } = await reader.prefill({
      businessIdentifier: { scheme: "business:NO:ORG", id: "999000029" },
    });
    expect((await reader.get(link)).text).toContain("The form is blank");
    const page = await reader.post(link, { salesUnitName: "", "website.url": "", act: "submit" });
    expect(page.status).toBe(422);
    expect(page.html).toContain('<a href="#salesUnitName">');
    expect(page.html).toContain('<a href="#website.url">');
    const website = { "website.url": "https://example.com", "website.termsUrl": "https://example.com/terms" };
    const done = await reader.post(link, { salesUnitName: "Typed", ...website, act: "submit" });
    expect([done.status, done.location]).toEqual([303, link]);
    expect((await reader.get(link)).text).toContain("The order is submitted");
  });
});

test("every state of an order has its page and its status", async () => {
  const reader = await readerOf();
  const { emulator } = reader;
  await reader.logIn(emulator.people.ceo);
  const shown = async (link: string): Promise<[number, string]> => {
    const { status, html } = await reader.get(link);
    return [status, /<h1>([^<]*)/.exec(html)?.[1] ?? ""];
  };
  const { link, id } = await reader.prefill();
  const deleted = await reader.prefill();
  await reader.partner("DELETE", `/management/v1/product-orders/${deleted.id}`);
  expect(await shown(deleted.link)).toEqual([410, "The order was taken back"]);
  await reader.post(link, { act: "submit" });
  expect(await shown(link)).toEqual([200, "The order is submitted"]);
  emulator.backOffice.requestInformation(id, "What?");
  expect(await shown(link)).toEqual([200, "Answer a question"]);
  expect((await reader.post(link, { act: "answer", answer: " " })).status).toBe(422);
  await reader.post(link, { act: "answer", answer: "This." });
  expect(emulator.backOffice.orders[0]?.questions).toEqual([{ question: "What?", answer: "This." }]);
  emulator.backOffice.approve(id);
  expect(await shown(link)).toEqual([200, "The order is approved"]);
  const rejected = await reader.prefill();
  await reader.post(rejected.link, { act: "submit" });
  emulator.backOffice.reject(rejected.id, "No.");
  expect(await shown(rejected.link)).toEqual([200, "The order was declined"]);
  const late = await reader.prefill();
  emulator.clock.advance({ days: 14 });
  expect(await shown(late.link)).toEqual([410, "The link has expired"]);
  expect(await shown(`${late.link}0`)).toEqual([404, "There is no such order"]);
  await reader.logIn(emulator.people.accountant);
  expect(await shown(link)).toEqual([403, "You may not sign for this organisation"]);
});

test("a form that comes too late changes nothing and says why", async () => {
  const reader = await readerOf();
  await reader.logIn(reader.emulator.people.ceo);
  const { link } = await reader.prefill();
  await reader.post(link, { act: "submit" });
  const again = await reader.post(link, { act: "submit" });
  expect(again.status).toBe(409);
  expect(again.text).toContain("There is a problem");
  const unclear = await reader.post(link, { act: "dance" });
  expect(unclear.text).toContain("The form was cut off on its way");
});

test("a form of somebody who has been logged out leads to the log-in, and does nothing", async () => {
  const reader = await readerOf();
  const { link } = await reader.prefill();
  const { status, location } = await reader.post(link, { act: "submit" });
  expect([status, location]).toEqual([303, `/portal/log-in?next=${encodeURIComponent(link)}`]);
  expect(reader.emulator.backOffice.orders[0]?.status).toBe("received");
});

test("a price package that is picked is in the order, and a form for no order changes nothing", async () => {
  const reader = await readerOf();
  await reader.logIn(reader.emulator.people.ceo);
  const { link } = await reader.prefill();
  const pricePackageId = "1f6e2b0c-5d43-4c1e-9a57-0b8f3a7d2c11";
  await reader.post(link, { pricePackageId, act: "save" });
  expect(reader.emulator.backOffice.orders[0]?.form).toMatchObject({ pricePackageId });
  const lost = await reader.post(`${link}0`, { pricePackageId, act: "save" });
  expect(lost.status).toBe(404);
  expect(lost.text).toContain("There is a problem");
});
