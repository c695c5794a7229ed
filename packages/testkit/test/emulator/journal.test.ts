import { describe, expect, test } from "vitest";

import { editionsUnderTest } from "./editions.ts";
import { callerWith, salesUnitPath, send } from "./support.ts";

describe.each(editionsUnderTest)(
  "edition $name:",
  ({ testEmulator, ordersPath, smallOrder, productType }) => {
    test("an entry tells who asked for what, when, and how it ended", async () => {
      const emulator = testEmulator({ now: "2026-01-05T09:00:00Z" });
      const partner = await callerWith(emulator, emulator.credentials.partner);
      const headers = {
        "Idempotency-Key": "a-key",
        "Merchant-Serial-Number": "123456",
        "Vipps-System-Name": "acme-pos",
        "Vipps-System-Version": "3.1.2",
        "Vipps-System-Plugin-Name": "acme-pos",
        "Vipps-System-Plugin-Version": "3.1.2 with a name of more than thirty characters",
      };
      emulator.clock.advance({ seconds: 1.5 });
      await partner("POST", `${ordersPath}?secret=1`, { json: { productType }, headers });
      expect(emulator.journal.entries.at(-1)).toEqual({
        time: "2026-01-05T09:00:01.500Z",
        method: "POST",
        path: ordersPath,
        operationId: "orderProduct",
        caller: { kind: "partner", id: "123456" },
        msn: "123456",
        idempotencyKey: "a-key",
        status: 400,
        repeated: false,
        refusal: "The request is not valid: #/businessIdentifier is required.",
        warnings: ["Vipps-System-Plugin-Version has more than 30 characters."],
      });
    });

    test("a request is in the journal from its arrival on", async () => {
      const emulator = testEmulator();
      const answer = send(emulator, "GET", salesUnitPath("123456"));
      expect(emulator.journal.entries).toMatchObject([{ path: salesUnitPath("123456"), status: undefined }]);
      await answer;
      expect(emulator.journal.entries).toMatchObject([
        { status: 401, operationId: "getMsn", caller: undefined },
      ]);
    });

    test("the bodies of orders are not in the journal", async () => {
      const emulator = testEmulator();
      const partner = await callerWith(emulator, emulator.credentials.partner);
      const json = smallOrder({
        website: {
          url: "https://example.com",
          termsUrl: "https://example.com/t",
          testWebsitePassword: "hunter2",
        },
      });
      await partner("POST", ordersPath, { json, headers: { "Idempotency-Key": "a-key" } });
      expect(JSON.stringify(emulator.journal.entries)).not.toContain("hunter2");
    });
  },
);
