import { expect, test, vi } from "vitest";

import { createEmulator } from "../../src/emulator/create-emulator.ts";
import { ForeignHostError } from "../../src/emulator/http/own-host.ts";
import { callerWith, prefill, send, smallOrder, testEmulator } from "./support.ts";

test.each([
  "https://api.vipps.no",
  "https://apitest.vipps.no",
  "https://api.vippsmobilepay.com",
  "https://vipps.no:8443",
])("a request for %s is refused with a word on production, and goes nowhere", async (origin) => {
  const network = vi.spyOn(globalThis, "fetch");
  const emulator = testEmulator();
  const attempt = emulator.fetch(`${origin}/management/v1/merchants`);
  await expect(attempt).rejects.toThrow(ForeignHostError);
  await expect(attempt).rejects.toThrow(
    `${new URL(origin).host} belongs to Vipps MobilePay, and the API there is production.`,
  );
  expect(network).not.toHaveBeenCalled();
  expect(emulator.journal.entries).toEqual([]);
  network.mockRestore();
});

test.each([
  "https://example.com",
  "http://emulator.invalid",
  "https://emulator.invalid:8443",
  "https://notvipps.no",
])(
  "a request for %s is refused with a message that names the host and the emulator's own",
  async (origin) => {
    await expect(createEmulator().fetch(`${origin}/`)).rejects.toThrow(
      `The emulator got a request for ${new URL(origin).host} and refused it: it answers for https://emulator.invalid alone`,
    );
  },
);

test("it takes what fetch takes", async () => {
  const { fetch, baseUrl } = testEmulator();
  const answers = [
    await fetch(`${baseUrl}/accesstoken/get`, { method: "POST" }),
    await fetch(new URL(`${baseUrl}/accesstoken/get`), { method: "POST" }),
    await fetch(new Request(`${baseUrl}/accesstoken/get`, { method: "POST" })),
    await fetch(new Request(`${baseUrl}/accesstoken/get`), { method: "POST" }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
});

test("a request that is aborted is not carried out", async () => {
  const emulator = testEmulator();
  const reason = new Error("too late");
  const url = `${emulator.baseUrl}/management/v1/merchants`;
  await expect(emulator.fetch(url, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test("with a public address it answers there too, and its links lead there", async () => {
  const emulator = testEmulator({ publicUrl: "http://127.0.0.1:8080/" });
  expect(emulator.baseUrl).toBe("http://127.0.0.1:8080");
  const partner = await callerWith(emulator, emulator.credentials.partner);
  expect((await prefill(partner, smallOrder())).prefillUrl).toMatch(/^http:\/\/127\.0\.0\.1:8080\/portal\//);
  emulator.publishAt("http://localhost:9090");
  expect((await prefill(partner, smallOrder())).prefillUrl).toMatch(/^http:\/\/localhost:9090\/portal\//);
  expect((await emulator.fetch("https://emulator.invalid/")).status).toBe(404);
  await expect(emulator.fetch("http://127.0.0.1:8080/")).rejects.toThrow(ForeignHostError);
});

test.each(["nonsense", "ftp://example.com", "http://example.com/path", "http://example.com/?query"])(
  "%s is no public address",
  (publicUrl) => {
    expect(() => createEmulator({ publicUrl })).toThrow(TypeError);
  },
);

test("a prefill link of an emulator that is not served says that there are no pages", async () => {
  const emulator = testEmulator();
  const partner = await callerWith(emulator, emulator.credentials.partner);
  const { prefillUrl } = await prefill(partner, smallOrder());
  const seen = await send(emulator, "GET", new URL(prefillUrl).pathname);
  expect([seen.status, seen.headers.get("content-type")]).toEqual([404, "text/plain;charset=UTF-8"]);
  expect(seen.text).toContain("emulator.portal.open(prefillUrl, { person })");
});

test("options that cannot be used are refused with what can be", () => {
  expect(() => createEmulator({ edition: "1999-01" as "2023-08" })).toThrow(
    'There is no edition "1999-01". There is 2023-08, 2026-01.',
  );
  expect(() => createEmulator({ edition: "toString" as "2023-08" })).toThrow(TypeError);
  expect(() => createEmulator({ now: "tomorrow" })).toThrow('"tomorrow" is not an instant');
  expect(() => createEmulator({ rules: { deleteAfterSubmission: 418 as 400 } })).toThrow(
    'The rule "deleteAfterSubmission" takes 400 or 409.',
  );
  expect(() => createEmulator({ rules: { toString: 1 } as object })).toThrow('There is no rule "toString".');
  expect(() => createEmulator({ rules: { orderLifetimeDays: 0 } })).toThrow("a number above 0");
});

test("a rule that does not exist is refused also when nothing is chosen for it", () => {
  expect(() => createEmulator({ rules: { ruleOfNobody: undefined } as object })).toThrow(
    'There is no rule "ruleOfNobody".',
  );
  const { rules } = createEmulator({ rules: { orderLifetimeDays: undefined } as object });
  expect(rules.orderLifetimeDays).toBe(14);
});
