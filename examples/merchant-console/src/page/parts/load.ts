import { type Child, element, fill } from "./element.ts";
import { failure } from "./notice.ts";

/** Shows in a region that something is on its way, then what came of it; nothing when nobody looks any more. */
export async function load<Value>(
  region: HTMLElement,
  reading: Promise<Value>,
  { signal, show }: { readonly signal: AbortSignal; readonly show: (value: Value) => readonly Child[] },
): Promise<void> {
  region.setAttribute("aria-busy", "true");
  fill(region, element("p", { class: "loading" }, "One moment …"));
  try {
    const value = await reading;
    if (!signal.aborted) fill(region, ...show(value));
  } catch (error) {
    if (!signal.aborted) fill(region, failure(error));
  } finally {
    region.removeAttribute("aria-busy");
  }
}
