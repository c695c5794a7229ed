import { describe, expect, test } from "vitest";

import { messageSigner, SignatureError, verifyRequest } from "../../src/message-signature/index.ts";
import { json, observedClient, type Observed } from "../support/observed-client.ts";
import { rfcKey } from "./support/keys.ts";

const { signing, verifying } = rfcKey("test-key-ecc-p256");
const order = {
  businessIdentifier: { scheme: "business:NO:ORG", id: "987654321" },
  productType: "VIPPS_PA_NETT",
} as const;

function verify({ method, url, headers, init }: Observed, now: number) {
  const request = { method, url, headers: new Headers(headers), ...(init.body && { body: init.body }) };
  return verifyRequest(request, { resolveKey: () => verifying, now });
}

/** A backend that refuses what is not of its time, and says what its time is. */
function backendAt(ahead: number) {
  return async (request: Observed): Promise<Response> => {
    const now = Date.parse("2026-01-05T09:00:00Z") + ahead;
    try {
      await verify(request, now);
    } catch (error) {
      if (!(error instanceof SignatureError)) throw error;
      return Response.json(
        { code: error.code },
        { status: 401, headers: { date: new Date(now).toUTCString() } },
      );
    }
    return json({ productOrderId: "a" });
  };
}

describe("a client with a message signer", () => {
  test("signs each attempt anew, and every attempt with the same idempotency key", async () => {
    const answers = [new Response(null, { status: 503 }), json({})];
    const { management, sent } = observedClient(() => answers.shift() ?? json({}), {
      signer: messageSigner(signing),
    });
    await management.productOrders.prefill(order, { idempotencyKey: "signup-1" });
    const now = Date.parse("2026-01-05T09:00:00Z");
    const [first, second] = await Promise.all(sent.map((request) => verify(request, now + 1000)));
    expect(first?.nonce).not.toBe(second?.nonce);
    expect(first?.components).toContain('"idempotency-key"');
    expect(first?.components).toContain('"content-digest"');
    expect(sent.map(({ headers }) => headers["idempotency-key"])).toEqual(["signup-1", "signup-1"]);
  });

  test.each([-3_600_000, 3_600_000])(
    "learns from the backend's Date that its clock is %i ms off, by one more request",
    async (ahead) => {
      const { management, sent } = observedClient(backendAt(ahead), {
        signer: messageSigner(signing),
        retry: { maxRetries: 0 },
      });
      await management.salesUnits.get({ msn: "123456" });
      expect(sent).toHaveLength(2);
      await management.salesUnits.get({ msn: "123456" });
      expect(sent).toHaveLength(3);
    },
  );

  test("understands a refusal that is written with white space", async () => {
    const headers = { date: "Mon, 05 Jan 2026 10:00:00 GMT" };
    const answers = [new Response('{ "code": "signature_expired" }', { status: 401, headers })];
    const { management, sent } = observedClient(() => answers.shift() ?? json({}), {
      signer: messageSigner(signing),
    });
    await management.salesUnits.get({ msn: "123456" });
    expect(sent).toHaveLength(2);
    for (const second of sent.slice(1)) await verify(second, Date.parse("2026-01-05T10:00:00Z"));
  });

  test("does not repeat itself when it was not the signature that was refused", async () => {
    const headers = { date: "Mon, 05 Jan 2026 10:00:00 GMT" };
    const { management, sent } = observedClient(
      () => Response.json({ code: "signature_expired" }, { status: 403, headers }),
      { signer: messageSigner(signing) },
    );
    await expect(management.salesUnits.get({ msn: "123456" })).rejects.toMatchObject({ code: "forbidden" });
    expect(sent).toHaveLength(1);
  });

  test("does not repeat itself when the refusal is not about time, or says no time", async () => {
    for (const [code, headers] of [
      ["signature_mismatch", { date: "Mon, 05 Jan 2026 10:00:00 GMT" }],
      ["signature_expired", {}],
    ] as const) {
      const { management, sent } = observedClient(() => Response.json({ code }, { status: 401, headers }), {
        signer: messageSigner(signing),
      });
      await expect(management.salesUnits.get({ msn: "123456" })).rejects.toMatchObject({
        code: "unauthorized",
      });
      expect(sent).toHaveLength(1);
    }
  });

  test("takes its key when it signs, so that a key can come from a store", async () => {
    let asked = 0;
    const signer = messageSigner(() => {
      asked += 1;
      return Promise.resolve(signing);
    });
    const { management } = observedClient(() => json({}), { signer });
    expect(asked).toBe(0);
    await management.salesUnits.get({ msn: "123456" });
    expect(asked).toBe(1);
  });
});
