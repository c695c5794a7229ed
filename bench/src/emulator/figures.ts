import type { Figure } from "../figure.ts";
import { coldStart } from "./cold-start.ts";
import { imports } from "./in-process/import.ts";
import { inProcess } from "./in-process/in-process.ts";
import { memory } from "./memory.ts";
import { millionSalesUnits } from "./million.ts";
import { suite } from "./suite/suite.ts";
import { throughput } from "./throughput.ts";

/** The emulator's figures, in the order in which they are measured. */
export const emulatorFigures: Readonly<Record<string, () => Promise<Figure[]>>> = {
  "cold-start": coldStart,
  import: imports,
  "in-process": inProcess,
  throughput,
  suite,
  "million-sales-units": millionSalesUnits,
  memory,
};
