import { chromium } from "./chromium.ts";
import { edgeVm } from "./edge-vm.ts";
import type { Host } from "./host.ts";
import { processes } from "./processes.ts";
import { workerd } from "./workerd.ts";

export type { Host };
export { thisNode } from "./processes.ts";

/** What the README's table is about. */
export const hosts: readonly Host[] = [...processes, workerd, edgeVm, chromium];
