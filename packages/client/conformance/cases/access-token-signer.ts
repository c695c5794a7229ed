import { logTo, type TokenStore } from "@vipps-management/client";
import { accessTokenSigner, memoryTokenStore } from "@vipps-management/client/access-token";
import { createManagementClient } from "@vipps-management/client/2023-08";
import { createEmulator, type Emulator, type EmulatorKeys } from "@vipps-management/testkit";

import { equal, fails, holds } from "../assert.ts";
import { type Case, cases } from "../case.ts";
import { everythingIn } from "../support/observed.ts";

const msn = "123456";

/** A client that has its own signer instead of the emulator's. */
function clientOf(
  emulator: Emulator,
  keys: EmulatorKeys = emulator.credentials.partner,
  options: { readonly tokenStore?: TokenStore; readonly skew?: number; readonly warnings?: string[] } = {},
) {
  const { tokenStore, skew = 0, warnings = [] } = options;
  const platform = { ...emulator.platform(keys, { skew }), ...(tokenStore && { tokenStore }) };
  const log = logTo({ debug: () => undefined, warn: (message) => void warnings.push(message) });
  return createManagementClient({ platform, signer: accessTokenSigner(keys), log });
}

const tokensFetched = (emulator: Emulator): number =>
  emulator.journal.entries.filter(({ operationId }) => operationId?.startsWith("fetch") === true).length;

export const accessTokens: readonly Case[] = cases("access-token signer", {
  "partner keys, a sales unit's keys and management keys each get a token that the API takes": async () => {
    const emulator = createEmulator();
    const { partner, merchant, management } = emulator.credentials;
    for (const keys of [partner, merchant, management])
      equal((await clientOf(emulator, keys).salesUnits.get({ msn })).name, "ACME Fantastic Fitness");
    equal(
      emulator.journal.entries.map(({ operationId }) => operationId).filter((id) => id?.startsWith("fetch")),
      ["fetchAccessToken", "fetchAccessToken", "fetchManagementToken"],
    );
  },
  "a token is fetched once for a hundred calls that start together": async () => {
    const emulator = createEmulator();
    const management = clientOf(emulator);
    await Promise.all(Array.from({ length: 100 }, () => management.salesUnits.get({ msn })));
    equal(tokensFetched(emulator), 1);
    emulator.assert.received("getMsn", { times: 100 });
  },
  "a token is renewed in the middle of a batch, before it runs out, and no call fails": async () => {
    const emulator = createEmulator();
    const management = clientOf(emulator, emulator.credentials.management);
    for (let call = 0; call < 40; call += 1) {
      await management.salesUnits.get({ msn });
      emulator.clock.advance({ minutes: 1 });
    }
    holds(tokensFetched(emulator) >= 3, `${tokensFetched(emulator)} tokens were fetched in 40 minutes.`);
    equal(
      emulator.journal.entries.filter(({ status }) => status === 401),
      [],
    );
  },
  "a token that the API ended is fetched again once, though a hundred calls were refused together":
    async () => {
      const emulator = createEmulator();
      const management = clientOf(emulator);
      await management.salesUnits.get({ msn });
      emulator.keys.revokeTokens();
      await Promise.all(Array.from({ length: 100 }, () => management.salesUnits.get({ msn })));
      equal(tokensFetched(emulator), 2);
    },
  "a clock that is a day off does not matter": async () => {
    for (const skew of [-86_400_000, 86_400_000]) {
      const emulator = createEmulator();
      const management = clientOf(emulator, emulator.credentials.management, { skew });
      for (let call = 0; call < 3; call += 1) await management.salesUnits.get({ msn });
      equal(tokensFetched(emulator), 1);
    }
  },
  "the secondary subscription key takes over when the primary one is replaced": async () => {
    const emulator = createEmulator();
    const { partner } = emulator.credentials;
    const management = clientOf(emulator);
    await management.salesUnits.get({ msn });
    emulator.keys.replaceSubscriptionKey(partner.clientId, "primary");
    equal((await management.salesUnits.get({ msn })).name, "ACME Fantastic Fitness");
    emulator.keys.revokeTokens();
    equal((await management.salesUnits.get({ msn })).name, "ACME Fantastic Fitness");
  },
  "signers with the same keys share a token by a store, which never sees a key": async () => {
    const emulator = createEmulator();
    const { partner } = emulator.credentials;
    const kept: string[] = [];
    const memory = memoryTokenStore(() => emulator.clock.now());
    const tokenStore: TokenStore = {
      ...memory,
      set: (...given) => (kept.push(...given.map(String)), memory.set(...given)),
    };
    for (let process = 0; process < 3; process += 1)
      await clientOf(emulator, partner, { tokenStore }).salesUnits.get({ msn });
    equal(tokensFetched(emulator), 1);
    holds(/^vipps-management:token:[0-9a-f]{64}$/.test(kept[0] ?? ""), `The name is ${String(kept[0])}.`);
    for (const secret of [partner.clientSecret, partner.subscriptionKey])
      holds(!kept.join().includes(secret), "A key is in the store.");
  },
  "a store that is down costs a warning and no call": async () => {
    const emulator = createEmulator();
    const down = (): Promise<never> => Promise.reject(new Error("ECONNREFUSED"));
    const warnings: string[] = [];
    const management = clientOf(emulator, emulator.credentials.partner, {
      tokenStore: { get: down, set: down, delete: down },
      warnings,
    });
    equal((await management.salesUnits.get({ msn })).name, "ACME Fantastic Fitness");
    holds(warnings.length > 0, "Nobody was warned.");
  },
  "keys that were taken back are `token_refused`, and the error shows none of them": async () => {
    const emulator = createEmulator();
    const { partner } = emulator.credentials;
    emulator.keys.revoke(partner.clientId);
    const error = await fails(clientOf(emulator).salesUnits.get({ msn }), { code: "token_refused" });
    const shown = everythingIn(error);
    for (const secret of [partner.clientSecret, partner.subscriptionKey])
      holds(!shown.includes(secret), `The error shows a key: ${shown}`);
  },
  "no error of a call shows a token or a key": async () => {
    const emulator = createEmulator();
    const { partner } = emulator.credentials;
    const platform = emulator.platform();
    const tokens: string[] = [];
    const management = createManagementClient({
      signer: accessTokenSigner(partner),
      retry: { maxRetries: 0 },
      platform: {
        ...platform,
        fetch: (url, init) => {
          tokens.push(init.headers.authorization?.slice("Bearer ".length) ?? "");
          return platform.fetch(url, init);
        },
      },
    });
    for (const fault of [
      { status: 403 },
      { status: 500 },
      { kind: "connection-reset" },
      { kind: "malformed-json" },
    ] as const) {
      emulator.faults.once("getMsn", fault);
      const shown = everythingIn(await fails(management.salesUnits.get({ msn }), { operation: "getMsn" }));
      const secrets = [
        ...tokens.filter((token) => token !== ""),
        partner.clientSecret,
        partner.subscriptionKey,
      ];
      holds(
        secrets.length > 2 && !secrets.some((secret) => shown.includes(secret)),
        `It shows a secret: ${shown}`,
      );
    }
  },
  "keys that cannot be any are refused when the signer is made, and not shown": async () => {
    const keys = { clientId: "emu_id", clientSecret: "emu_s3cr3t\n", subscriptionKey: "emu_key" };
    const error = await fails(() => accessTokenSigner(keys), { code: "missing_credentials" });
    holds(error.message.includes("clientSecret") && !everythingIn(error).includes("s3cr3t"), error.message);
  },
});
