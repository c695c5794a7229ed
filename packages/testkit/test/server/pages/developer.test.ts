import { describe, expect, test } from "vitest";

import { ordersPath, smallOrder } from "../../emulator/support.ts";
import { readerOf } from "./support.ts";

test("the start tells how to call it, and begins anew when asked", async () => {
  const reader = await readerOf();
  const { text } = await reader.get("/");
  expect(text).toContain("-H 'client_id: emu_partner_client_id'");
  expect(text).toContain(`${reader.emulator.baseUrl}/accesstoken/get`);
  await reader.prefill();
  const done = await reader.post("/reset", {});
  expect((await reader.get(done.location ?? "")).text).toContain("All is as in the beginning");
  expect(reader.emulator.backOffice.orders).toEqual([]);
});

test("the start names no keys that are not the world's", async () => {
  const reader = await readerOf();
  reader.emulator.keys.replaceSecret(reader.emulator.credentials.partner.clientId);
  const { text } = await reader.get("/");
  expect(text).toContain("This world has keys of its own: World tells which.");
  expect(text).not.toContain("emu_partner");
});

test("the outbox shows who was told what, the newest first", async () => {
  const reader = await readerOf();
  await reader.logIn(reader.emulator.people.ceo);
  expect((await reader.get("/outbox")).text).toContain("There is no mail yet.");
  const { link, id } = await reader.prefill();
  await reader.post(link, { act: "submit" });
  reader.emulator.backOffice.requestInformation(id, "What do you sell?");
  await reader.post(link, { act: "answer", answer: "Coffee" });
  const { msn } = reader.emulator.backOffice.approve(id);
  const { text } = await reader.get("/outbox");
  expect(text).toMatch(
    new RegExp(`To merchant 987654321.*MSN ${msn}.*To partner 123456.*MSN ${msn}.*Question What do you sell`),
  );
});

describe("the journal", () => {
  test("shows each request with what it matched and why it failed, the newest first", async () => {
    const reader = await readerOf();
    await reader.partner("GET", "/management/v1/sales-units/223344");
    reader.emulator.faults.once("getMsn", { kind: "empty", at: "after" });
    await reader.partner("GET", "/management/v1/sales-units/123456");
    const { text } = await reader.get("/journal");
    expect(text).toMatch(
      /200 GET \/management\/v1\/sales-units\/123456 getMsn · .*Fault: empty after the operation.*404 GET .*223344.*Refused: There is no active sales unit 223344.*Warning: Partners have to send/,
    );
  });

  test("can be narrowed down by operation, status and path", async () => {
    const reader = await readerOf();
    await reader.partner("GET", "/management/v1/sales-units/223344");
    await reader.partner("GET", "/management/v1/sales-units/123456");
    await reader.partner("GET", "/management/v1/nothing");
    const count = async (query: string) =>
      ((await reader.get(`/journal${query}`)).html.match(/class="card entry"/g) ?? []).length;
    expect(await count("")).toBe(4);
    expect(await count("?operation=getMsn")).toBe(2);
    expect(await count("?operation=getMsn&status=4")).toBe(1);
    expect(await count("?status=none")).toBe(0);
    expect(await count("?path=noth")).toBe(1);
    expect((await reader.get("/journal?status=4")).html).toContain('<option value="4" selected="">');
    expect((await reader.get("/journal?status=4")).html).toContain('data-live="/journal/entries?status=4"');
  });

  test("tells a request that was answered before, and one that never was", async () => {
    const reader = await readerOf();
    await reader.prefill();
    const again = { json: smallOrder(), headers: { "Idempotency-Key": "twice" } };
    await reader.partner("POST", ordersPath, again);
    await reader.partner("POST", ordersPath, again);
    reader.emulator.faults.once("getMsn", { kind: "connection-reset" });
    await reader.partner("GET", "/management/v1/sales-units/123456").catch(() => undefined);
    const { text } = await reader.get("/journal");
    expect(text).toMatch(/no answer GET \/management\/v1\/sales-units\/123456/);
    expect(text.match(/Repeated: the first answer/g)).toHaveLength(1);
    const unanswered = await reader.get("/journal?status=none");
    expect(unanswered.html.match(/class="card entry"/g)).toHaveLength(1);
  });

  test("leads to older requests, a hundred at a time", async () => {
    const reader = await readerOf();
    for (let number = 0; number < 150; number += 1) await reader.partner("GET", `/number/${number}`);
    const newest = await reader.get("/journal");
    expect(newest.text).toContain("/number/149");
    expect(newest.html).toContain('href="/journal?before=52"');
    const older = await reader.get("/journal?before=52");
    expect(older.text).toContain("/number/49 ");
    expect(older.text).not.toContain("/number/50 ");
    expect(older.html).not.toContain("live.js");
  });

  test("says how many older requests it has dropped", async () => {
    const reader = await readerOf();
    const { emulator, get } = reader;
    const asked = emulator.journal.entries.length;
    for (let each = 0; each < 10_000; each += 1) await emulator.fetch(`${emulator.baseUrl}/nowhere`);
    expect((await get("/journal")).text).toContain(`${asked} older ones were dropped.`);
  });

  test("has a page for each request, with its body where it was kept", async () => {
    const reader = await readerOf();
    const { id } = await reader.prefill();
    const { text } = await reader.get("/journal/2");
    expect(text).toContain('"salesUnitName": "ACME Oslo"');
    expect(text).toContain("Operation orderProduct");
    expect(text).toContain("Caller partner 123456");
    await reader.partner("GET", `/management/v1/product-orders/${id}`);
    expect((await reader.get("/journal/3")).text).toContain("There was none.");
    for (const number of ["0", "4", "99999999999999999999"])
      expect((await reader.get(`/journal/${number}`)).status).toBe(404);
  });

  test("is not part of itself: looking at pages is no request to the API", async () => {
    const reader = await readerOf();
    await reader.get("/journal");
    await reader.get("/journal/entries");
    expect(reader.emulator.journal.entries).toHaveLength(1);
  });
});

describe("the clock", () => {
  test.each([
    [{ act: "advance", amount: "2", unit: "days" }, "2026-01-07T09:00:00.000Z"],
    [{ act: "advance", amount: "1,5", unit: "hours" }, "2026-01-05T10:30:00.000Z"],
    [{ act: "set", instant: "2026-02-01T12:00" }, "2026-02-01T12:00:00.000Z"],
    [{ act: "set", instant: "2026-02-01T12:00:00+01:00" }, "2026-02-01T11:00:00.000Z"],
  ])("goes on as %j says", async (fields, now) => {
    const reader = await readerOf();
    const done = await reader.post("/clock", fields);
    expect([done.status, done.location]).toEqual([303, "/clock?done=clock"]);
    expect((await reader.get("/clock")).html).toContain(`datetime="${now}"`);
  });

  test.each([
    [{ act: "advance", amount: "-1", unit: "days" }, "amount", "Time goes forward only"],
    [{ act: "advance", amount: "", unit: "days" }, "amount", "Write a number."],
    [{ act: "advance", amount: "1e99", unit: "days" }, "amount", "later than the last instant"],
    [{ act: "set", instant: "2020-01-01T00:00:00Z" }, "instant", "never goes back"],
    [{ act: "set", instant: "tomorrow" }, "instant", "Write an instant such as"],
  ])("stands still for %j, and says why beside the field", async (fields, field, says) => {
    const reader = await readerOf();
    const page = await reader.post("/clock", fields);
    expect(page.status).toBe(422);
    expect(page.html).toContain(`<a href="#${field}">`);
    expect(page.text).toContain(says);
    expect(reader.emulator.clock.now()).toBe(Date.parse("2026-01-05T09:00:00Z"));
  });
});

describe("faults", () => {
  const usual = {
    act: "add",
    operation: "getMsn",
    kind: "status",
    status: "503",
    at: "before",
    often: "once",
  };

  test.each([
    [{}, { fault: { at: "before", status: 503 }, times: 1, probability: 1 }],
    [
      { status: "429", retryAfter: "3", body: '{"a":1}', latency: "40", at: "after" },
      {
        fault: { at: "after", latency: { ms: 40 }, status: 429, retryAfter: 3, body: { a: 1 } },
        times: 1,
        probability: 1,
      },
    ],
    [
      { kind: "stall", often: "always" },
      { fault: { at: "before", kind: "stall" }, probability: 1 },
    ],
    [
      { kind: "latency", latency: "2", often: "times", count: "3" },
      { fault: { at: "before", latency: { ms: 2 } }, times: 3, probability: 1 },
    ],
    [
      { kind: "empty", often: "probability", count: "0,25" },
      { fault: { at: "before", kind: "empty" }, probability: 0.25 },
    ],
  ])("%j is added", async (fields, expected) => {
    const reader = await readerOf();
    expect((await reader.post("/faults", { ...usual, ...fields })).status).toBe(303);
    expect(reader.emulator.faults.pending).toEqual([{ operation: "getMsn", ...expected }]);
  });

  test.each([
    [{ status: "99" }, "status"],
    [{ status: "" }, "status"],
    [{ retryAfter: "soon" }, "retryAfter"],
    [{ body: "{" }, "body"],
    [{ kind: "latency" }, "latency"],
    [{ latency: "-1" }, "latency"],
    [{ often: "times", count: "0" }, "count"],
    [{ often: "probability", count: "2" }, "count"],
    [{ kind: "earthquake" }, "kind"],
    [{ operation: "getNothing" }, "operation"],
  ])("%j is refused beside the field, and what was typed stays", async (fields, field) => {
    const reader = await readerOf();
    const page = await reader.post("/faults", { ...usual, status: "500", ...fields });
    expect(page.status).toBe(422);
    expect(page.html).toContain(`<a href="#${field}">`);
    expect(page.html).toContain('<option value="getMsn"');
    expect(reader.emulator.faults.pending).toEqual([]);
  });

  test.each([
    [{ often: "once" }, "once"],
    [{ often: "times", count: "3" }, "3 times"],
    [{ often: "always" }, "always"],
    [{ often: "probability", count: "0.25" }, "with probability 0.25"],
  ])("%j is said in words", async (often, says) => {
    const reader = await readerOf();
    await reader.post("/faults", { ...usual, ...often });
    expect((await reader.get("/faults")).text).toMatch(new RegExp(`getMsn.* before the operation ${says}`));
  });

  test("every kind of the list can be added, and all are taken back at once", async () => {
    const reader = await readerOf();
    const { html } = await reader.get("/faults");
    const list = /<select id="kind".*?<\/select>/s.exec(html)?.[0] ?? "";
    const kinds = Array.from(list.matchAll(/value="([^"]*)"/g), ([, kind = ""]) => kind);
    expect(kinds).toHaveLength(9);
    for (const kind of kinds) await reader.post("/faults", { ...usual, kind, latency: "1" });
    expect(reader.emulator.faults.pending).toHaveLength(9);
    expect((await reader.get("/faults")).text).toContain("1 ms, half-body before the operation once");
    await reader.post("/faults", { act: "clear" });
    expect(reader.emulator.faults.pending).toEqual([]);
  });
});

test("the world shows what exists, and no secret", async () => {
  const reader = await readerOf();
  const { id } = await reader.prefill();
  const { text } = await reader.get("/world");
  for (const each of [
    id,
    "ACME Partner Inc",
    "POS standard",
    "223344",
    "emu_partner_client_id",
    "Borealis Books",
  ])
    expect(text).toContain(each);
  expect(text).not.toMatch(/client_secret|subscription_key/);
  expect((await reader.get("/world?find=borealis")).text).not.toContain("123457");
});

test("the world shows who owns a merchant, and the first hundred of many", async () => {
  const merchants = Array.from({ length: 101 }, (_, index) => ({ orgno: String(911_000_000 + index) }));
  const owners = [{ name: "Anne Fjord", share: 60, politicallyExposed: true }, { name: "Per Fjord" }];
  const reader = await readerOf({
    world: { merchants, agreements: [{ orgno: "911000000", owners }] },
  });
  const { text } = await reader.get("/world");
  expect(text).toContain("Anne Fjord, 60 %, politically exposed; Per Fjord");
  expect(text).toMatch(/The first 100 of \d+ merchants are shown/i);
});
