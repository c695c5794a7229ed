/** A whole program that makes a client and one call with it: what somebody who begins would write. */
export interface Program {
  readonly name: string;
  /** What it imports, by itself. */
  readonly imports: string;
  readonly call: string;
}

export const own: Program = {
  name: "vipps-management",
  imports: `import { createManagementClient, webPlatform } from "@vipps-management/client/2026-01";
    import { accessTokenSigner } from "@vipps-management/client/access-token";`,
  call: `const signer = accessTokenSigner({ clientId: "id", clientSecret: "secret", subscriptionKey: "key" });
    const management = createManagementClient({ platform: { ...webPlatform, signer } });
    console.log(await management.salesUnits.get({ msn: "123456" }));`,
};

/** The same with the pool of the adapter for Node, which is undici. */
export const onNode: Program = {
  name: "with node-adapter",
  imports: `import { createManagementClient } from "@vipps-management/client/2026-01";
    import { nodePlatform } from "@vipps-management/node-adapter";`,
  call: `const platform = nodePlatform({ credentials: { clientId: "id", clientSecret: "secret", subscriptionKey: "key" } });
    console.log(await createManagementClient({ platform }).salesUnits.get({ msn: "123456" }));`,
};

/** SDKs: clients of one API, with its types and errors. */
export const sdks: readonly Program[] = [
  {
    name: "stripe",
    imports: `import Stripe from "stripe";`,
    call: `console.log(await new Stripe("sk_test").customers.retrieve("cus_1"));`,
  },
  {
    name: "openai",
    imports: `import OpenAI from "openai";`,
    call: `console.log(await new OpenAI({ apiKey: "key" }).models.retrieve("one"));`,
  },
  {
    name: "@vippsmobilepay/sdk",
    imports: `import { Client } from "@vippsmobilepay/sdk";`,
    call: `const client = Client({ merchantSerialNumber: "123456", subscriptionKey: "key" });
      const token = await client.auth.getToken("id", "secret");
      console.log(token.ok && (await client.payment.info(token.data.access_token, "reference")));`,
  },
];

/** Clients of any API, which know nothing of this one. */
export const generalClients: readonly Program[] = [
  {
    name: "ky",
    imports: `import ky from "ky";`,
    call: `console.log(await ky.get("https://api.vipps.no/management/v1/sales-units/123456").json());`,
  },
  {
    name: "openapi-fetch",
    imports: `import createClient from "openapi-fetch";`,
    call: `const client = createClient({ baseUrl: "https://api.vipps.no" });
      console.log(await client.GET("/management/v1/sales-units/{msn}", { params: { path: { msn: "123456" } } }));`,
  },
];
