import type { Figure } from "../figure.ts";
import { coldStart } from "./cold-start.ts";
import { journals } from "./growth/journals.ts";
import { spaces } from "./growth/spaces.ts";
import { worlds } from "./growth/worlds.ts";
import { imports } from "./in-process/import.ts";
import { inProcess } from "./in-process/in-process.ts";
import { memory } from "./memory.ts";
import { suite } from "./suite/suite.ts";
import { throughput } from "./throughput.ts";

/** The emulator's figures, in the order in which they are measured. */
export const emulatorFigures: Readonly<Record<string, () => Promise<Figure[]>>> = {
  "cold-start": coldStart,
  import: imports,
  "in-process": inProcess,
  throughput,
  suite,
  growth: async () => [...(await worlds()), ...(await journals()), ...(await spaces())],
  memory,
};
