import { chromium } from "./chromium.ts";
import { edgeVm } from "./edge-vm.ts";
import type { Host } from "./host.ts";
import { processes, thisNode } from "./processes.ts";
import { workerd } from "./workerd.ts";

export type { Host };

/** What the README's table is about. */
export const inTable: readonly Host[] = [...processes, workerd, edgeVm, chromium];

/** Every runtime that the suite runs in, the Node that is here among them. */
export const hosts: readonly Host[] = [
  ...(processes.some(({ name, version }) => name === "Node" && version === thisNode.version)
    ? []
    : [thisNode]),
  ...inTable,
];
