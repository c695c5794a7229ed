import { serve } from "@vipps-management/testkit/server";

import { partnerHeaders } from "./keys.ts";
import { answering } from "./subject.ts";

// The emulator as `serve` of the command line runs it, and its journal's counts for whoever asks.
const { url, emulator } = await serve({ clock: "wall" });
console.log(JSON.stringify({ url, headers: await partnerHeaders(emulator) }));

const { journal } = emulator;
answering({ entries: () => journal.entries.length, dropped: () => journal.dropped });
process.once("SIGTERM", () => process.exit());
