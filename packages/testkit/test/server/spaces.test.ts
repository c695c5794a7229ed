import { afterEach, beforeEach, expect, test } from "vitest";

import type * as wire from "../../src/generated/control/types.ts";
import { type EmulatorServer, serve } from "../../src/server/serve.ts";
import { keysIn } from "../../src/server/keys-in.ts";
import { codeOf, ordersPath, salesUnitPath, smallOrder } from "../emulator/support.ts";
import { expectNeverToMeet } from "./many-spaces.ts";
import { callerOf, tokenOf } from "./space-callers.ts";
import { type Control, controlAt } from "./support.ts";

let server: EmulatorServer;
let control: Control;

beforeEach(async () => {
  server = await serve({ validateResponses: true, maximumSpaces: 3 });
  control = controlAt(`${server.url}/_emulator`);
});

afterEach(() => server.close());

const mint = async (options?: object): Promise<wire.Space> =>
  (await control<wire.Space>("POST", "/spaces", options)).body;

test("a space has a name, addresses and keys of its own, and is listed until it is ended", async () => {
  const space = await mint({
    name: "run-42",
    now: "2027-01-01T00:00:00Z",
    rules: { deleteAfterSubmission: 409 },
  });
  expect(space).toMatchObject({
    name: "run-42",
    url: server.url,
    portal: `${server.url}/spaces/run-42/portal`,
    control: `${server.url}/_emulator/spaces/run-42`,
    credentials: { partner: { clientId: "emu_run-42__partner_client_id" } },
  });
  expect((await control<wire.Space>("GET", "/spaces/run-42")).body).toEqual(space);
  const unnamed = await mint();
  expect(unnamed.name).toMatch(/^[a-z0-9-]{1,40}$/);
  const { body } = await control<wire.SpaceList>("GET", "/spaces");
  expect(body.spaces.map(({ name }) => name)).toEqual(["default", "run-42", unnamed.name]);

  const own = controlAt(space.control);
  expect((await own<wire.Status>("GET", "/status")).body).toMatchObject({
    space: "run-42",
    now: "2027-01-01T00:00:00.000Z",
    spaces: 2,
  });
  expect((await control("DELETE", "/spaces/run-42")).status).toBe(204);
  expect((await control("GET", "/spaces/run-42")).body.code).toBe("unknown-space");
  expect((await own("GET", "/status")).body.code).toBe("unknown-space");
  await expect(tokenOf(space.credentials.partner, server.url)).rejects.toThrow("401");
});

test("what cannot be a space is refused, and a name that is in use, and one too many", async () => {
  const refusal = async (options: object): Promise<unknown[]> => {
    const { status, body } = await control("POST", "/spaces", options);
    return [status, body.code, ...(body.extraDetails ?? []).map(({ key }) => key)];
  };
  expect(await refusal({ name: "Run 42" })).toEqual([400, "invalid-request", "#/name"]);
  expect(await refusal({ name: "default" })).toEqual([409, "space-exists"]);
  expect(await refusal({ rules: { noSuchRule: 1 } })).toEqual([400, "invalid-request", "#/rules"]);
  expect(await refusal({ colour: "red" })).toEqual([400, "invalid-request", "#/colour"]);
  expect(await refusal({ world: { merchants: [{}] } })).toEqual([
    400,
    "invalid-value",
    "#/world/merchants/0/orgno",
  ]);
  await mint({ name: "one" });
  expect(await refusal({ name: "one" })).toEqual([409, "space-exists"]);
  await mint();
  await mint();
  expect(await refusal({})).toEqual([409, "too-many-spaces"]);
  await control("DELETE", "/spaces/one");
  expect((await control("POST", "/spaces")).status).toBe(201);
  expect((await control("DELETE", "/spaces/default")).body.code).toBe("default-space");
  expect((await control("DELETE", "/spaces/one")).body.code).toBe("unknown-space");
  expect(codeOf(() => server.spaces.create({ name: "No" }))).toBe("invalid-name");
});

test("any key selects the space: subscription key, client id, Basic id, bearer token", async () => {
  const { name, credentials } = await mint();
  const space = server.spaces.get(name);
  const { clientId, clientSecret } = credentials.management;
  const response = await fetch(`${server.url}/miami/v1/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  const { access_token } = (await response.json()) as { access_token: string };
  expect(access_token.startsWith(`emu_${name}__`)).toBe(true);
  await fetch(`${server.url}${salesUnitPath("1")}`, {
    headers: { Authorization: `Bearer ${access_token}` },
  });
  await fetch(`${server.url}${salesUnitPath("2")}`, {
    headers: { client_id: credentials.partner.clientId },
  });
  await fetch(`${server.url}${salesUnitPath("3")}`, {
    headers: { "Ocp-Apim-Subscription-Key": credentials.merchant.subscriptionKey },
  });
  expect(space?.emulator.journal.entries).toHaveLength(4);
  expect(server.emulator.journal.entries).toHaveLength(0);
  await fetch(`${server.url}${salesUnitPath("4")}`, {
    headers: { client_id: "emu_nowhere__partner_client_id" },
  });
  expect(server.emulator.journal.entries).toHaveLength(1);
  expect([...keysIn(new Headers({ authorization: "Basic %%%" }))]).toEqual([""]);
});

test("a space that is called as a kind of keys is not taken for the default one's", async () => {
  await mint({ name: "other" });
  await mint({ name: "partner" });
  const { otherPartner, partner } = server.emulator.credentials;
  for (const keys of [otherPartner, partner]) await callerOf({ ...keys }, server.url);
  expect(server.emulator.journal.entries.map(({ status }) => status)).toEqual([200, 200]);
});

test("links lead to their space, and keys that are made there are of it", async () => {
  const { credentials, control: address } = await mint({ name: "mine" });
  const partner = await callerOf(credentials.partner, server.url);
  const { prefillUrl } = (await (await partner(ordersPath, smallOrder())).json()) as { prefillUrl: string };
  expect(prefillUrl.startsWith(`${server.url}/spaces/mine/portal/`)).toBe(true);
  const own = controlAt(address);
  expect((await own<wire.Visit>("POST", "/portal/open", { prefillUrl })).body.step).toBe("review-order");
  expect((await control<wire.Visit>("POST", "/portal/open", { prefillUrl })).body.step).toBe("unknown");
  const page = await fetch(prefillUrl);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('action="/spaces/mine/portal/log-in"');
  expect((await fetch(prefillUrl.replace("/spaces/mine", "/spaces/other"))).status).toBe(404);

  const { body: made } = await own<wire.NewKeys>("POST", "/keys", {
    owner: { kind: "partner", id: "123456" },
  });
  expect(made.clientId.startsWith("emu_mine__")).toBe(true);
  await own("POST", "/reset");
  expect(
    await (await (await callerOf(credentials.partner, server.url))(salesUnitPath("123456"))).json(),
  ).toHaveProperty("msn");
});

test("a snapshot of the default space can be restored in another, which keeps its own keys", async () => {
  const partner = await callerOf(server.emulator.credentials.partner, server.url);
  expect((await partner(ordersPath, smallOrder())).status).toBe(201);
  const { body: saved } = await control<wire.Snapshot>("GET", "/snapshot");
  const { control: address, credentials } = await mint({ name: "copy" });
  const own = controlAt(address);
  expect((await own("PUT", "/snapshot", saved)).status).toBe(204);
  expect((await (await callerOf(credentials.partner, server.url))("/management/v1/sales-units")).status).toBe(
    200,
  );
  expect((await own<wire.OrderList>("GET", "/back-office/orders")).body.orders).toHaveLength(1);
  const { body: again } = await own<wire.Snapshot>("GET", "/snapshot");
  expect(JSON.stringify(again)).not.toContain("emu_copy");
});

test("a space begins as the server was started, unless it is to begin otherwise", async () => {
  const world = { merchants: [{ orgno: "998877665", name: "Fjord Yoga AS" }] };
  const started = await serve({ strictness: "lenient", world, now: "2030-01-01T00:00:00Z" });
  try {
    const { emulator } = started.spaces.create();
    emulator.backOffice.deactivateMerchant("998877665");
    expect(emulator.clock.now()).toBe(Date.parse("2030-01-01"));
    const other = started.spaces.create({ snapshot: server.emulator.snapshot(), seed: 3 });
    expect(
      codeOf(() => {
        other.emulator.backOffice.deactivateMerchant("998877665");
      }),
    ).toBe("unknown-merchant");
  } finally {
    await started.close();
  }
});

test("a hundred spaces at once on one server never meet", () => expectNeverToMeet(100), 60_000);
