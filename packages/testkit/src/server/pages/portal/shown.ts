import type { FieldFault } from "../../../emulator/people/portal-error.ts";
import type { Visit } from "../../../emulator/people/visit.ts";

/** What the person sees behind a link, and what that person typed when the form was refused. */
export interface Shown {
  readonly visit: Visit;
  readonly personName: string;
  readonly typed?: FormData;
  readonly faults?: readonly FieldFault[];
}
