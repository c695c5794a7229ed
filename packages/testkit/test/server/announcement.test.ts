import { afterEach, expect, test } from "vitest";

import { announce, announcementJson, announcementText } from "../../src/cli/announcement.ts";
import { createEmulator } from "../../src/emulator/create-emulator.ts";
import type { Fault } from "../../src/emulator/fault.ts";
import { type EmulatorServer, serve, type ServeOptions } from "../../src/server/serve.ts";

let server: EmulatorServer;

async function announced(options: ServeOptions): Promise<{ text: string; json: Record<string, unknown> }> {
  server = await serve(options);
  const announcement = announce(server);
  const json = JSON.parse(announcementJson(announcement)) as Record<string, unknown>;
  return { text: announcementText(announcement), json };
}

afterEach(async () => {
  await server.close();
});

test("a server is announced with the usual keys, a token of theirs and lines to paste", async () => {
  const { text, json } = await announced({});
  expect(text).toContain("emu_partner_client_secret");
  expect(text).toContain(`\ncurl -H 'Authorization: Bearer ${String(json.token)}'`);
  expect(json).toMatchObject({
    url: server.url,
    credentials: { partner: { clientId: "emu_partner_client_id" } },
  });
});

test("one whose world has keys of its own is announced with those, and not with what does not work", async () => {
  const { text, json } = await announced({
    world: {
      basis: "empty",
      partners: [{ partnerId: "123456" }],
      keys: [{ clientId: "emu_acme", partnerId: "123456" }],
    },
  });
  expect(text).toContain("has keys of its own: emu_acme.");
  expect(text).not.toMatch(/curl|undefined|emu_partner/);
  expect(json).toMatchObject({ url: server.url, clientIds: ["emu_acme"] });
  for (const name of ["token", "credentials", "curl"]) expect(json).not.toHaveProperty(name);
});

test("one whose world has no keys at all says so", async () => {
  const { text } = await announced({ world: { basis: "empty" } });
  expect(text).toContain("has keys of its own: none.");
});

test.each<Fault>([{ status: 503 }, { kind: "connection-reset" }])(
  "a fault that waits for the next token is told of none, and goes on waiting: %j",
  async (fault) => {
    const before = createEmulator();
    before.faults.once("fetchAccessToken", fault);
    const { json } = await announced({ snapshot: before.snapshot() });
    expect(json).toHaveProperty("token");
    expect(server.emulator.faults.pending).toHaveLength(1);
    expect(server.emulator.journal.entries).toEqual([]);
  },
);

test("one whose usual keys were replaced is announced with none of them", async () => {
  const before = createEmulator();
  before.keys.replaceSecret(before.credentials.partner.clientId);
  const { text } = await announced({ snapshot: before.snapshot() });
  expect(text).toContain("has keys of its own: emu_partner_client_id, ");
  expect(text).not.toContain("emu_partner_client_secret");
});

test("one whose usual subscription key was replaced is announced with none of them", async () => {
  const before = createEmulator();
  before.keys.replaceSubscriptionKey(before.credentials.partner.clientId, "primary");
  const { text } = await announced({ snapshot: before.snapshot() });
  expect(text).toContain("has keys of its own: emu_partner_client_id, ");
  expect(text).not.toContain("emu_partner_subscription_key");
});
