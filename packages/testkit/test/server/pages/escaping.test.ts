import fc from "fast-check";
import { expect, test } from "vitest";

import { readerOf } from "./support.ts";

const pieces = [
  "<x-evil>",
  "</title><x-evil>",
  "</textarea><x-evil>",
  "--><x-evil>",
  '"><x-evil>',
  "'><x-evil>",
  '" onfocus="x-evil',
  "&lt;x-evil&gt;",
  "&",
  "\\",
  "\u2028",
  "Å",
  "${x}",
];
const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join("").slice(0, 50))
  // Names, questions and answers have to say something, and a line separator alone says nothing.
  .filter((text) => text.trim() !== "");

/** What a browser would take for a tag or an attribute of the stranger's. */
const broken = /<x-evil|" onfocus="/;

test("whatever people and programs say, no page takes it for its own", async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (text, path) => {
      const reader = await readerOf();
      const { emulator } = reader;
      emulator.register.set({ orgno: "998877665", name: text });
      const { link, id } = await reader.prefill({
        businessIdentifier: { scheme: "business:NO:ORG", id: "998877665" },
        intendedPurpose: text,
        complianceData: { ticket: { turnoverShare: text, prepurchaseTime: text } },
      });
      const looked: string[] = [];
      const look = async (address: string): Promise<void> => {
        const { html } = await reader.get(address);
        expect(html, address).not.toMatch(broken);
        looked.push(html);
      };
      await reader.logIn({ name: text, role: "ceo" });
      await look("/portal");
      await look(link);
      const typed = await reader.post(link, { name: text, share: text, act: "sign" });
      expect(typed.html).not.toMatch(broken);
      emulator.portal
        .open(emulator.baseUrl + link, { person: emulator.people.ceo })
        .signAgreement({ owners: [{ name: text }] });
      await look(link);
      expect((await reader.post(link, { annualTurnover: text, act: "save" })).html).not.toMatch(broken);
      await reader.post(link, { act: "submit" });
      emulator.backOffice.requestInformation(id, text);
      await look(link);
      await reader.post(link, { act: "answer", answer: text });
      await look(`/back-office/orders/${id}`);
      const desk = await reader.post(`/back-office/orders/${id}`, { act: "dance", reason: text });
      expect(desk.html).not.toMatch(broken);
      emulator.backOffice.reject(id, text);
      emulator.faults.once("*", { status: 500, body: text });
      await reader.partner("GET", `/${encodeURIComponent(path)}`, { headers: { "Idempotency-Key": "a" } });
      await reader.partner("POST", "/management/v1/products/orders", {
        text: path,
        headers: { "content-type": "application/json", "Idempotency-Key": "a" },
      });
      const query = `?find=${encodeURIComponent(text)}&path=${encodeURIComponent(text)}&done=${encodeURIComponent(text)}`;
      for (const address of [
        "/",
        "/outbox",
        "/journal",
        "/journal/entries",
        "/faults",
        "/world",
        "/back-office",
      ]) {
        await look(address);
        await look(address + query);
      }
      for (let number = 1; number <= emulator.journal.entries.length; number += 1)
        await look(`/journal/${number}`);
      // It is there to be read all the same.
      if (text.includes("<x-evil>")) expect(looked.join("")).toContain("&lt;x-evil&gt;");
    }),
    { numRuns: 12 },
  );
}, 60_000);
