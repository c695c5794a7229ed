import { browserKeys, browserPlatform, sharedKey } from "@vipps-management/browser-adapter";
import { createManagementClient } from "@vipps-management/client/2023-08";
import { thumbprint, verifyRequest, webVerifyingKey } from "@vipps-management/client/message-signature";

import { equal, fails, holds } from "../assert.ts";
import { type Case, cases } from "../case.ts";
import { indexedDatabase, noIndexedDatabase } from "../needs.ts";
import { everythingIn } from "../support/observed.ts";

const backendUrl = "https://shop.example/api/management";

async function sessionKeys(extractable = false) {
  const hmac = { name: "HMAC", hash: "SHA-256" };
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey("raw", bytes, hmac, extractable, ["sign"]);
  const verifying = await crypto.subtle.importKey("raw", bytes, hmac, false, ["verify"]);
  return { key, verifying };
}

const everywhere = cases("browser adapter", {
  "a page signs to its backend by the runtime's own `fetch`, and nothing is kept in a cache": async () => {
    const { key, verifying } = await sessionKeys();
    const { fetch } = globalThis;
    let asked: { url: string; init: RequestInit | undefined } | undefined;
    globalThis.fetch = (url, init) => {
      asked = { url: url as string, init };
      return Promise.resolve(Response.json({ name: "ACME" }));
    };
    try {
      const platform = browserPlatform({ backendUrl, keys: sharedKey("session-7", key) });
      equal((await createManagementClient({ platform }).salesUnits.get({ msn: "123456" })).name, "ACME");
    } finally {
      globalThis.fetch = fetch;
    }
    equal([asked?.init?.cache, asked?.init?.credentials], ["no-store", "same-origin"]);
    const url = new URL(asked?.url ?? "");
    const headers = new Headers(asked?.init?.headers);
    const request = { method: "GET", url, headers };
    const { keyId } = await verifyRequest(request, {
      resolveKey: () => webVerifyingKey(verifying),
      now: Date.now(),
    });
    equal(keyId, "session-7");
  },
  "a page reaches its backend alone, whatever base URL its client is given": async () => {
    const { key } = await sessionKeys();
    const platform = browserPlatform({ backendUrl, keys: sharedKey("session-7", key) });
    const management = createManagementClient({ platform, baseUrl: "https://evil.example" });
    await fails(management.salesUnits.get({ msn: "123456" }), { code: "invalid_base_url" });
  },
  "a secret is refused in a page, and not shown": async () => {
    const { key } = await sessionKeys();
    const keys = sharedKey("session-7", key);
    for (const secret of [
      { clientSecret: "s3cr3t" },
      { headers: { Authorization: "s3cr3t" } },
      { any: "Bearer s3cr3t" },
    ]) {
      const error = await fails(() => browserPlatform({ backendUrl, keys, ...secret } as never), {
        code: "secret_in_browser",
      });
      holds(!everythingIn(error).includes("s3cr3t"), "The error shows it.");
    }
  },
  "a key that a script could read is refused": async () => {
    const { key } = await sessionKeys(true);
    await fails(() => sharedKey("session-7", key), { code: "secret_in_browser" });
  },
});

const kept = cases(
  "browser adapter, where keys are kept",
  {
    "a key pair is kept, named by its thumbprint, and forgotten at logout": async () => {
      const keys = browserKeys({ name: "conformance" });
      const first = await keys.registerKey();
      equal(first.kid, await thumbprint(first));
      equal((await browserKeys({ name: "conformance" }).registerKey()).kid, first.kid);
      await keys.forget();
      const second = await keys.registerKey();
      holds(second.kid !== first.kid, "It is the same key again.");
      await keys.forget();
    },
    "no script can read the private half": async () => {
      const keys = browserKeys({ name: "conformance" });
      const { kid, ...publicKey } = await keys.registerKey();
      equal([kid.length, "d" in publicKey], [43, false]);
      equal((await keys.signingKey()).keyId, kid);
      await keys.forget();
    },
  },
  [indexedDatabase],
);

const notKept = cases(
  "browser adapter, where no keys are kept",
  {
    "a call that needs one says so": async () => {
      const platform = browserPlatform({ backendUrl, keys: browserKeys() });
      await fails(browserKeys().registerKey(), { code: "missing_credentials" });
      await fails(createManagementClient({ platform }).salesUnits.get({ msn: "123456" }), {
        code: "missing_credentials",
      });
    },
  },
  [noIndexedDatabase],
);

export const browsers: readonly Case[] = [...everywhere, ...kept, ...notKept];
