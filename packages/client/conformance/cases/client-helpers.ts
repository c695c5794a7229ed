import { logTo } from "@vipps-management/client";
import { checkPrefill as check2023 } from "@vipps-management/client/2023-08/check-prefill";
import { checkPrefill as check2026 } from "@vipps-management/client/2026-01/check-prefill";
import {
  formatBusinessId,
  hasValidOrganisationNumberCheckDigit,
  logo,
  parseOrganisationNumber,
} from "@vipps-management/client/helpers";

import { equal, fails, holds, like } from "../assert.ts";
import { type Case, cases } from "../case.ts";
import { type Edition, editions } from "../support/editions.ts";
import { observed } from "../support/observed.ts";

const helpersOf = (edition: Edition): Case[] =>
  cases(`client, edition ${edition.name}, helpers`, {
    "an order is waited for over days, which take no time on a virtual clock": async () => {
      const { management, emulator } = edition.start();
      const order = await management.productOrders.prefill(edition.order());
      const before = emulator.clock.now();
      const waiting = management.productOrders.waitUntil(
        { productOrderId: order.prefilledOrderId },
        { status: "COMPLETED" },
      );
      const visit = emulator.portal.open(order.prefillUrl, { person: emulator.people.chair });
      visit.submit();
      while (emulator.clock.now() < before + 2 * 86_400_000)
        await new Promise((resolve) => setTimeout(resolve, 0));
      emulator.backOffice.approve(order.prefilledOrderId);
      const found = JSON.stringify(await waiting);
      holds(found.includes("COMPLETED"), `It is ${found}.`);
    },
    "an order that does not get there is given up in the end": async () => {
      const { management } = edition.start();
      const { prefilledOrderId } = await management.productOrders.prefill(edition.order());
      const waiting = management.productOrders.waitUntil({ productOrderId: prefilledOrderId }, {
        status: "COMPLETED",
        timeout: 3_600_000,
      } as never);
      await fails(waiting, { code: "timeout" });
    },
    "the details of all sales units are read in the order of the list": async () => {
      const { management, emulator } = edition.start();
      const names: (string | undefined)[] = [];
      for await (const { salesUnit } of management.salesUnits.details({ order: "listed", concurrency: 2 }))
        names.push(salesUnit?.name);
      holds(names.length > 1 && names.every((name) => name !== undefined), `They are ${names.join()}.`);
      emulator.assert.received("getMsn", { times: names.length });
    },
    "reading that is broken off says what is left": async () => {
      const { management, emulator } = edition.start();
      emulator.faults.always("getMsn", { status: 500 });
      const reading = management.salesUnits.details()[Symbol.asyncIterator]();
      const error = await fails(reading.next(), { code: "interrupted", operation: "getMsn" });
      holds(
        "remaining" in error && Array.isArray(error.remaining) && error.remaining.length > 1,
        "Nothing is left.",
      );
    },
  });

const others = cases("client, helpers", {
  "a number is read as people write it, and written as they read it": () => {
    equal(parseOrganisationNumber("918 713 867"), "918713867");
    equal(formatBusinessId("3330214-4"), "3330214-4");
    equal(
      [hasValidOrganisationNumberCheckDigit("918713867"), hasValidOrganisationNumberCheckDigit("918713868")],
      [true, false],
    );
  },
  "a PNG of the right size becomes base64, whatever its length, and any other file is refused": async () => {
    for (const length of [24, 25, 26, 100_000]) {
      const file = png(500, length);
      equal(atob(logo(file)).length, length);
      equal(logo(file).slice(0, 11), "iVBORw0KGgo");
    }
    await fails(() => logo(png(99, 24)), { code: "invalid_logo" });
    await fails(() => logo(new TextEncoder().encode("GIF89a")), { code: "invalid_logo" });
  },
  "an order is checked before it is sent, by the words of its edition": () => {
    const order = {
      businessIdentifier: { scheme: "business:NO:ORG", id: "918713867" },
      salesUnitName: "ACME",
    } as const;
    const website = { url: "https://example.com", termsUrl: "https://example.com/terms" };
    equal(check2023({ ...order, productType: "VIPPS_PA_NETT", website }).errors, []);
    equal(check2026({ ...order, productType: "PAYMENT_INTEGRATION", website }).errors, []);
    const [finding] = check2026({
      ...order,
      productType: "PAYMENT_INTEGRATION",
      salesUnitName: "#".repeat(41),
    }).errors;
    holds(finding?.path.includes("salesUnitName") === true, `It was found ${JSON.stringify(finding)}.`);
  },
  "hooks are told of every attempt, answer and retry, in order": async () => {
    const told: string[] = [];
    const { management } = observed(
      (_, index) => new Response(index === 0 ? null : "{}", { status: index === 0 ? 503 : 200 }),
      {
        hooks: {
          onAttempt: ({ attempt }) => told.push(`attempt ${attempt}`),
          onAnswer: ({ status }) => told.push(`answer ${String(status)}`),
          onRetry: ({ reason }) => told.push(`retry for ${reason}`),
        },
      },
    );
    await management.salesUnits.get({ msn: "123456" });
    equal(told, ["attempt 1", "answer 503", "retry for 503", "attempt 2", "answer 200"]);
  },
  "a log shows what was sent and answered, and no secret even when it is named": async () => {
    const lines: string[] = [];
    const write = (...line: unknown[]): void => void lines.push(JSON.stringify(line));
    const { management } = observed(
      () => Response.json({ msn: "1" }, { headers: { "x-request-id": "r-1" } }),
      {
        log: logTo({ debug: write, warn: write }, { headers: ["Authorization"] }),
        signer: { sign: () => Promise.resolve({ Authorization: "Bearer s3cr3t" }) },
      },
    );
    await management.salesUnits.get({ msn: "123456" });
    equal(lines.length, 2);
    holds(lines[1]?.includes("r-1") === true, "The request's id is missing.");
    holds(!lines.join("").includes("s3cr3t"), "The token is in the log.");
  },
  "a derived client has keys and a merchant of its own, and shares the connections": async () => {
    const { management, sent } = observed(() => Response.json({}));
    const signer = { sign: () => Promise.resolve({ Authorization: "Bearer other" }) };
    await management.with({ signer, merchantSerialNumber: "654321" }).salesUnits.get({ msn: "1" });
    await management.salesUnits.get({ msn: "1" });
    like(sent[0]?.init.headers, { authorization: "Bearer other", "merchant-serial-number": "654321" });
    like(sent[1]?.init.headers, { authorization: undefined, "merchant-serial-number": undefined });
  },
});

/** The beginning of a square PNG (PNG specification, §5.2 and §11.2.2), and zeros. */
function png(side: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, side);
  view.setUint32(20, side);
  return bytes;
}

export const clientHelpers: readonly Case[] = [...editions.flatMap(helpersOf), ...others];
