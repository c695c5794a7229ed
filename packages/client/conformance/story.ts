import {
  createEmulator,
  createFactories,
  type Emulator,
  type EmulatorKeys,
  fixtures,
  magicValues,
  responses,
} from "@vipps-management/testkit";

// A story with every kind of call in it: the same seed and the same calls give the same bytes, wherever the emulator runs.

/** Tells the story with a seed: every byte that it made, a line for each act. */
export async function tell(seed: number): Promise<string[]> {
  const emulator = createEmulator({ seed });
  const story = new Story(emulator);
  const { partner, management, merchant } = emulator.credentials;

  await story.getToken(partner);
  await readAll(story);
  await refuse(story);
  await order(story, fixtures.productOrderRequest(), magicValues.organisations.needsInformation);
  await order(story, createFactories({ seed }).prefillRequest(), magicValues.organisations.rejected);
  await story.getToken(management);
  await readAll(story);
  await story.getToken(merchant);
  await readAll(story);

  await story.getToken(partner);
  const saved = emulator.snapshot();
  await fail(story);
  emulator.restore(saved);
  await fail(story);
  story.note(
    saved,
    emulator.snapshot(),
    emulator.journal.entries,
    emulator.outbox,
    emulator.backOffice.orders,
  );
  emulator.reset();
  story.note(emulator.snapshot());
  story.note(await responses.gateway(429, { retryAfter: 3 }).text());
  return story.lines;
}

interface Message {
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** An emulator, the keys of whoever calls it, and what came of it all. */
class Story {
  readonly lines: string[] = [];
  headers: Record<string, string> = {};
  readonly emulator: Emulator;

  constructor(emulator: Emulator) {
    this.emulator = emulator;
  }

  note(...values: readonly unknown[]): void {
    this.lines.push(JSON.stringify(values));
  }

  /** Sends a request, and gives the text of its answer. */
  async call(method: string, path: string, { headers = {}, body }: Message = {}): Promise<string> {
    const init = { method, headers: { ...this.headers, ...headers }, ...(body !== undefined && { body }) };
    try {
      const response = await this.emulator.fetch(`${this.emulator.baseUrl}${path}`, init);
      const text = await response.text();
      this.note(method, path, response.status, [...response.headers].sort(), text);
      return text;
    } catch (error) {
      // What breaks is worded by the runtime where it is not worded by the emulator.
      this.note(method, path, error instanceof Error ? error.name : "no error");
      return "";
    }
  }

  send(method: string, path: string, value: unknown, key = `key-${this.lines.length}`): Promise<string> {
    const headers = { "Content-Type": "application/json", "Idempotency-Key": key };
    return this.call(method, path, { headers, body: JSON.stringify(value) });
  }

  async getToken(keys: EmulatorKeys): Promise<void> {
    this.headers = {};
    const text = await this.call(...tokenRequest(keys));
    this.headers = {
      Authorization: `Bearer ${(JSON.parse(text) as { access_token: string }).access_token}`,
      ...(keys.kind !== "management" && { "Ocp-Apim-Subscription-Key": keys.subscriptionKey }),
    };
  }
}

function tokenRequest(keys: EmulatorKeys): [method: string, path: string, message: Message] {
  if (keys.kind === "management") {
    const headers = {
      Authorization: `Basic ${btoa(`${keys.clientId}:${keys.clientSecret}`)}`,
      "Content-Type": "application/x-www-form-urlencoded",
    };
    return ["POST", "/miami/v1/token", { headers, body: "grant_type=client_credentials" }];
  }
  const { clientId, clientSecret, subscriptionKey } = keys;
  const headers = {
    client_id: clientId,
    client_secret: clientSecret,
    "Ocp-Apim-Subscription-Key": subscriptionKey,
  };
  return ["POST", "/accesstoken/get", { headers }];
}

const orders = "/management/v1/products/orders";

async function readAll(story: Story): Promise<void> {
  for (const path of [
    ...[
      "merchants",
      "merchants/987654321",
      "merchants/987654321/contracts",
      "merchants/987654321/sales-units",
    ],
    ...["sales-units", "sales-units/123456", "sales-units/123458", "sales-units/223344", "partners/whoami"],
    ...["partners/price-packages", "api-quality/sales-units/123456"],
  ])
    await story.call("GET", `/management/v1/${path}`);
}

async function refuse(story: Story): Promise<void> {
  await story.call("GET", "/nowhere?a=1");
  await story.call("PUT", "/management/v1/merchants");
  await story.call("GET", "/management/v1/sales-units/%E0%A4%A");
  await story.call("GET", "/management/v1/merchants", { headers: { Authorization: "bearer small" } });
  await story.call("POST", "/accesstoken/get", {
    headers: { client_id: "emu_nobody", client_secret: "emu_no" },
  });
  await story.call("POST", "/miami/v1/token", {
    headers: { Authorization: "Basic ¡" },
    body: "grant_type=password",
  });
  await story.send("POST", orders, {
    businessIdentifier: { scheme: "business:SE:ORG", id: "1" },
    "a/b~c": "\ud800 æøå 🦊",
  });
  await story.call("POST", orders, {
    headers: { "Content-Type": "application/json", "Idempotency-Key": "not JSON" },
    body: '{"salesUnitName": ACME}',
  });
  await story.call("POST", orders, {
    headers: { "Content-Type": "application/json", "Idempotency-Key": "broken" },
    body: '{"salesUnitName": "ACME"',
  });
  await story.send("POST", orders, {}, "_");
  await story.send("PATCH", "/management/v1/sales-units/123456", { name: "Fjøsnissen ", status: "ACTIVE" });
  await story.send("PATCH", "/management/v1/sales-units/123456", { name: "", status: "OFF" });
}

/** An order of the guide's, and one of an organisation whose number means something, from the link to the mail. */
async function order(story: Story, request: object, orgno: string): Promise<void> {
  const { emulator } = story;
  const { portal, people, backOffice, clock } = emulator;
  const key = `order-${story.lines.length}`;
  const { prefilledOrderId, prefillUrl } = answered(await story.send("POST", orders, request, key));
  await story.send("POST", orders, request, key);
  await story.send("POST", orders, { ...request, annualTurnover: 1 }, key);

  const visit = portal.open(prefillUrl, { person: people.ceo });
  if (visit.step === "sign-merchant-agreement")
    visit.signAgreement({ owners: [{ name: "Kari Nordmann", share: 46.8 }] });
  story.note(visit.step, visit.order);
  if (visit.order?.missingFields.includes("salesUnitName")) visit.edit({ salesUnitName: "Own name" });
  const website = { url: "https://example.com", termsUrl: "https://example.com/terms" };
  if (visit.order?.missingFields.includes("website")) visit.edit({ website });
  visit.submit();
  clock.advance({ days: 2, minutes: 0.5 });
  const { msn } = backOffice.approve(prefilledOrderId);
  // The token has run out.
  await story.call("GET", `/management/v1/product-orders/${prefilledOrderId}`);
  await story.getToken(emulator.credentials.partner);
  await story.call("GET", `/management/v1/product-orders/${prefilledOrderId}`);
  await story.call("DELETE", `/management/v1/product-orders/${prefilledOrderId}`);
  await story.call("GET", `/management/v1/sales-units/${msn}`);

  const businessIdentifier = { scheme: "business:NO:ORG", id: orgno };
  const magic = answered(await story.send("POST", orders, { ...request, businessIdentifier }));
  const other = portal.open(magic.prefillUrl, { person: people.chair });
  if (other.order?.missingFields.includes("website")) other.edit({ website });
  if (other.order?.missingFields.includes("salesUnitName")) other.edit({ salesUnitName: "Own name" });
  other.submit();
  story.note(other.step, other.message, other.order);

  const late = answered(await story.send("POST", orders, request));
  clock.advance({ days: 14 });
  story.note(portal.open(late.prefillUrl, { person: people.ceo }).step);
  await story.getToken(emulator.credentials.partner);
  await story.call("GET", `/management/v1/product-orders/${late.prefilledOrderId}`);
}

function answered(text: string): { prefilledOrderId: string; prefillUrl: string } {
  return JSON.parse(text) as { prefilledOrderId: string; prefillUrl: string };
}

/** Every kind of fault, some by chance. */
async function fail(story: Story): Promise<void> {
  const { faults } = story.emulator;
  for (const at of ["before", "after"] as const) {
    for (const kind of [
      ...(["connection-reset", "closed-socket", "half-body"] as const),
      ...(["malformed-json", "wrong-content-type", "empty"] as const),
    ]) {
      faults.once("getMsn", { at, kind });
      await story.call("GET", "/management/v1/sales-units/123456");
    }
  }
  faults.once("getMsn", { status: 429, retryAfter: 3 });
  faults.once("getMsn", { status: 503, retryAfter: "2026-01-05T09:00:03Z", latency: { ms: 1500 } });
  faults.withProbability(0.5, "*", { status: 500 });
  faults.withProbability(0.5, "*", { latency: { ms: 40 } });
  for (let turn = 0; turn < 30; turn += 1) await story.call("GET", "/management/v1/sales-units/123457");
  faults.clear();
  story.note(story.emulator.clock.now());
}
