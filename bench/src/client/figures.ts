import type { Figure } from "../figure.ts";
import { clientMany } from "./many.ts";
import { clientPerCall } from "./per-call.ts";
import { clientStart } from "./start.ts";
import { clientThroughput } from "./throughput.ts";

/** The client's figures, in the order in which they are measured. */
export const clientFigures: Readonly<Record<string, () => Promise<Figure[]>>> = {
  "per-call": clientPerCall,
  throughput: clientThroughput,
  start: clientStart,
  many: clientMany,
};
