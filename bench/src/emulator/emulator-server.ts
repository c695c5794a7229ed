import { serve } from "@vipps-management/testkit/server";

import { partnerHeaders } from "./keys.ts";

// The emulator as `serve` of the command line runs it, and its journal's counts for whoever asks.
const { url, emulator } = await serve({ clock: "wall" });
console.log(JSON.stringify({ url, headers: await partnerHeaders(emulator) }));

process.on("message", () => {
  const { entries, dropped } = emulator.journal;
  process.send?.({ entries: entries.length, dropped });
});
process.once("SIGTERM", () => process.exit());
