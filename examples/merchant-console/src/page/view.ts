import type { ManagementClient } from "@vipps-management/client/2026-01";

import type { Person } from "../session-answer.ts";
import type { Child } from "./parts/element.ts";

/** What every view has to work with. */
export interface Stage {
  readonly management: ManagementClient;
  readonly person: Person;
  readonly emulatorUrl: string;
  /** Aborted when another view takes its place. */
  readonly signal: AbortSignal;
  /** Says something to those who cannot see the page. */
  readonly announce: (text: string) => void;
}

/** What a view shows under its title at once; what comes later is filled into its regions. */
export interface View {
  readonly title: string;
  readonly content: readonly Child[];
}
