import { expect, test } from "vitest";

import { order as request, orders } from "../../emulator/editions/2026-01/stage.ts";
import { readerOf } from "./support.ts";

const website = { url: "https://example.com", termsUrl: "https://example.com/terms" };

test("an order is approved, and is on the list with its status", async () => {
  const reader = await readerOf();
  const { emulator } = reader;
  const { link, id } = await reader.prefill();
  const desk = `/back-office/orders/${id}`;
  expect((await reader.get("/back-office")).text).toContain("ACME Oslo of ACME Fantastic Fitness Received");
  expect((await reader.get(desk)).text).toContain("The merchant has not opened the link yet");
  emulator.portal.open(`${emulator.baseUrl}${link}`, { person: emulator.people.ceo }).submit();
  expect((await reader.get(desk)).html).toContain(`href="${link}"`);
  const done = await reader.post(desk, { act: "approve" });
  expect([done.status, done.location]).toEqual([303, `${desk}?done=approved`]);
  const page = await reader.get(done.location ?? "");
  expect(page.text).toContain("Approved: the sales unit exists");
  expect(page.text).toContain(emulator.backOffice.orders[0]?.msn);
});

test("an order is asked about and declined only with words", async () => {
  const reader = await readerOf();
  await reader.logIn(reader.emulator.people.ceo);
  const { link, id } = await reader.prefill();
  await reader.post(link, { act: "submit" });
  const desk = `/back-office/orders/${id}`;
  const silent = await reader.post(desk, { act: "ask", question: "  " });
  expect(silent.status).toBe(422);
  expect(silent.html).toContain('<a href="#question">');
  await reader.post(desk, { act: "ask", question: "What do you sell?" });
  expect((await reader.get(desk)).text).toContain("What do you sell? No answer yet.");
  const wordless = await reader.post(desk, { act: "reject", reason: "" });
  expect(wordless.html).toContain('<a href="#reason">');
  await reader.post(desk, { act: "reject", reason: "No." });
  expect(reader.emulator.backOffice.orders[0]?.status).toBe("rejected");
});

test("a decision that comes too late is refused in the emulator's words", async () => {
  const reader = await readerOf();
  const { id } = await reader.prefill();
  const page = await reader.post(`/back-office/orders/${id}`, { act: "approve" });
  expect(page.status).toBe(422);
  expect(page.text).toContain("it has to be submitted for somebody to approve it");
  expect(page.html).toContain('<a href="#main">');
});

test("an approval that the world does not allow leaves the order and says what to do", async () => {
  const reader = await readerOf();
  await reader.logIn(reader.emulator.people.ceo);
  const { link, id } = await reader.prefill({
    businessIdentifier: { scheme: "business:NO:ORG", id: "987654323" },
  });
  await reader.post(link, { act: "submit" });
  const page = await reader.post(`/back-office/orders/${id}`, { act: "approve" });
  expect(page.html).toContain('<a href="#approve">The merchant 987654323 is deactivated: activate it first.');
  expect(page.html).toContain('id="approve"');
});

test("merchants and sales units are switched off and on", async () => {
  const reader = await readerOf();
  const unitStatus = async () => (await reader.partner("GET", "/management/v1/sales-units/123456")).status;
  const off = await reader.post("/back-office/sales-units/123456", { act: "deactivate" });
  expect([off.status, off.location]).toEqual([303, "/back-office?done=deactivated"]);
  expect(await unitStatus()).toBe(404);
  await reader.post("/back-office/sales-units/123456", { act: "activate" });
  expect(await unitStatus()).toBe(200);
  await reader.post("/back-office/merchants/987654321", { act: "deactivate" });
  expect(await unitStatus()).toBe(404);
  await reader.post("/back-office/merchants/987654321", { act: "activate" });
  expect(await unitStatus()).toBe(200);
});

test("what does not exist is a 404, and what the form does not say is done to nobody", async () => {
  const reader = await readerOf();
  const { id } = await reader.prefill();
  expect((await reader.get("/back-office/orders/none")).status).toBe(404);
  expect((await reader.post("/back-office/orders/none", { act: "approve" })).status).toBe(404);
  expect((await reader.post(`/back-office/orders/${id}`, { act: "constructor" })).status).toBe(400);
  expect((await reader.post("/back-office/merchants/1", { act: "activate" })).status).toBe(404);
  expect((await reader.post("/back-office/sales-units/1", { act: "activate" })).status).toBe(404);
  expect((await reader.post("/back-office/sales-units/123456", { act: "" })).status).toBe(400);
});

test("a part of a name finds merchants and sales units", async () => {
  const reader = await readerOf();
  const { text } = await reader.get("/back-office?find=borealis");
  expect(text).toContain("223344");
  expect(text).not.toContain("123457");
});

test("an order is shown with all that was filled in, in words", async () => {
  const reader = await readerOf({ edition: "2026-01" });
  const { body } = await reader.partner("GET", "/management/v1/partners/price-packages");
  const { pricePackageId = "" } = (body as { pricePackageId: string; productType: string }[])[0] ?? {};
  const { prefillUrl } = (
    await reader.partner("POST", orders, {
      json: { ...request, pricePackageId, hasRecurring: true, website },
      headers: { "Idempotency-Key": "a-key" },
    })
  ).body as { prefillUrl: string };
  const [order] = reader.emulator.backOffice.orders;
  const { html, text } = await reader.get(`/back-office/orders/${order?.orderId ?? ""}`);
  expect(html).toContain(new URL(prefillUrl).pathname);
  expect(text).toContain("Recurring payments Yes");
  expect(text).toContain(website.termsUrl);
  expect(text).not.toContain(pricePackageId);
});

test("an order of a merchant who has signed nothing says so, and one without a name goes by its product", async () => {
  const reader = await readerOf();
  const { id } = await reader.prefill({
    salesUnitName: null,
    businessIdentifier: { scheme: "business:NO:ORG", id: "999000010" },
  });
  expect((await reader.get("/back-office")).text).toContain("VIPPS_PA_NETT of");
  expect((await reader.get(`/back-office/orders/${id}`)).text).toContain(
    "Merchant agreement none: it has to be signed in the portal",
  );
  expect((await reader.get("/world")).text).toContain(`${id} received 999000010`);
});
