import type { ManagementClient } from "@vipps-management/client/2023-08";
import type { Emulator } from "@vipps-management/testkit";

import type { Story } from "./story.ts";

/** What a scenario plays on: the partner's client, the people on the other side, and who tells about it. */
export interface Stage {
  readonly management: ManagementClient;
  readonly emulator: Emulator;
  readonly story: Story;
}
