import { describe, expect, test } from "vitest";

import { bundleForBrowsers } from "../support/bundle.ts";

// All that a page can reach from the browser's entry and the client, whether it uses it or not.

const forbidden = [
  "client_secret",
  "clientSecret",
  "Ocp-Apim-Subscription-Key",
  "subscriptionKey",
  "node:",
  "accesstoken/get",
];

const bundled = async (source: string): Promise<string> =>
  Array.from((await bundleForBrowsers(source)).values()).join("\n");

const found = (code: string): string[] =>
  forbidden.filter((text) => code.toLowerCase().includes(text.toLowerCase()));

describe("what a page loads", () => {
  test("has no word for a secret in it, and nothing of Node", async () => {
    const code = await bundled(
      `export * from "@vipps-management/browser-adapter";
       export * from "@vipps-management/client/2023-08";
       export * from "@vipps-management/client/message-signature";`,
    );
    expect(code).toContain("browserPlatform");
    expect(code).toContain("sales-units");
    expect(found(code)).toEqual([]);
  }, 30_000);

  test("would be told apart from a page that loads a server's half", async () => {
    const code = await bundled(`export * from "@vipps-management/client/access-token";`);
    expect(found(code)).toContain("client_secret");
    expect(found(code)).toContain("Ocp-Apim-Subscription-Key");
  }, 30_000);
});
