import { createManagementClient } from "@vipps-management/client/2023-08";
import { nodePlatform } from "@vipps-management/node-adapter";
import { serve } from "@vipps-management/testkit/server";

import { withoutAgreement } from "./scenario-1-without-agreement.ts";
import { withAgreement } from "./scenario-2-with-agreement.ts";
import { createStory } from "./story.ts";

const started = performance.now();
const story = createStory(process.stdout);

const server = await serve({ now: "2026-01-05T09:00:00Z" });
const platform = nodePlatform({ credentials: server.emulator.credentials.partner, baseUrl: server.url });
const management = createManagementClient({
  platform,
  system: { name: "onboarding-example", version: "1.0.0" },
});

story.title("A merchant is onboarded through the Vipps MobilePay Management API, edition 2023-08");
story.note(`Everything below goes over HTTP to an emulator on ${server.url}; nothing is sent to production.`);
await withoutAgreement({ management, emulator: server.emulator, story });
await withAgreement({ management, emulator: server.emulator, story });

await platform.close();
await server.close();
story.title(`Done in ${((performance.now() - started) / 1000).toFixed(1)} s`);
