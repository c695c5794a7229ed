import { describe, expect, test } from "vitest";

import { accessTokenSigner } from "../src/access-token/index.ts";
import { isTokenRequest, json, observedClient } from "./support/observed-client.ts";

const keysOf = (merchant: string) => ({
  clientId: `emu_${merchant}_id`,
  clientSecret: `emu_${merchant}_secret`,
  subscriptionKey: `emu_${merchant}_subscription`,
});

describe("a derived client", () => {
  test("acts with its own keys and for its own merchant, and leaves the first one as it was", async () => {
    const { management, sent } = observedClient(
      (request) =>
        isTokenRequest(request)
          ? json({ access_token: `token-of-${request.headers.client_id ?? ""}`, expires_in: 900 })
          : json({}),
      { signer: accessTokenSigner(keysOf("first")), system: { name: "acme", version: "1" } },
    );
    const derived = management.with({
      signer: accessTokenSigner(keysOf("second")),
      merchantSerialNumber: "222222",
    });
    await management.salesUnits.get({ msn: "111111" });
    await derived.salesUnits.get({ msn: "222222" });
    const calls = sent.filter((request) => !isTokenRequest(request)).map(({ headers }) => headers);
    expect(calls[0]).toMatchObject({
      authorization: "Bearer token-of-emu_first_id",
      "vipps-system-name": "acme",
    });
    expect(calls[0]).not.toHaveProperty("merchant-serial-number");
    expect(calls[1]).toMatchObject({
      authorization: "Bearer token-of-emu_second_id",
      "ocp-apim-subscription-key": "emu_second_subscription",
      "merchant-serial-number": "222222",
      "vipps-system-name": "acme",
    });
  });

  test("refuses an option that cannot be used", () => {
    const { management } = observedClient(() => json({}));
    expect(() => management.with({ timeout: -1 })).toThrow(
      expect.objectContaining({ code: "invalid_option" }),
    );
    expect(() => management.with({ retry: { maxRetries: 0.5 } })).toThrow(/retry\.maxRetries/);
  });

  test("can be derived from again", async () => {
    const { management, sent } = observedClient(() => json({}), { merchantSerialNumber: "111111" });
    await management.with({ timeout: 1_000 }).with({ attemptTimeout: 500 }).salesUnits.get({ msn: "123456" });
    expect(sent[0]?.headers["merchant-serial-number"]).toBe("111111");
  });
});
