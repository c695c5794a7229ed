import type { Weight } from "./change.ts";
import type { Finding, Flow } from "./comparison.ts";

/**
 * What an answer may now be besides, and code that only hands it on does not notice. A new value is among them: the types of
 * this project's client are open for it.
 */
const bearable = /^(?:values|limit|format|pattern|keyword|others)-/;

/** How much a finding matters. What a request may no longer be breaks code, and so does what an answer may now be. */
export function weigh(flow: Flow, { kind, effect, weight }: Finding): Weight {
  if (weight !== undefined) return weight;
  if (effect === (flow === "request" ? "widened" : "narrowed")) return "harmless";
  return flow === "answer" && bearable.test(kind) ? "to-know" : "breaking";
}
