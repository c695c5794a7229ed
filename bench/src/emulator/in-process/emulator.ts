import { createEmulator } from "@vipps-management/testkit";

import { partnerHeaders } from "../keys.ts";
import { route } from "../route.ts";
import { contend } from "./contender.ts";

const emulator = createEmulator();
const url = `${emulator.baseUrl}${route}`;
let headers: Record<string, string> | undefined;

await contend({
  call: async () => emulator.fetch(url, { headers: (headers ??= await partnerHeaders(emulator)) }),
  reset: () => {
    emulator.reset();
    // The token has died with it.
    headers = undefined;
  },
});
