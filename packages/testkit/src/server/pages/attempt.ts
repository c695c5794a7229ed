import { type FieldFault, PortalError } from "../../emulator/people/portal-error.ts";
import { WorldError } from "../../emulator/world/world-error.ts";
import { withoutHelpLink } from "../../help-link.ts";

type ErrorClass = abstract new (...parameters: never[]) => Error;

/**
 * Carries out what a form asks for.
 *
 * @param field - Where to show what the emulator says of the form as a whole.
 * @param refusals - The errors that mean it refuses; every other one is a mistake and stays one.
 * @returns What is wrong with the form; nothing when it is done.
 */
export function attempt(
  act: () => void,
  field: string,
  refusals: readonly ErrorClass[] = [PortalError, WorldError],
): readonly FieldFault[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof Error) || !refusals.some((refusal) => error instanceof refusal)) throw error;
    if (error instanceof PortalError && error.faults.length > 0) return error.faults;
    return [{ field, says: withoutHelpLink(error.message) }];
  }
}
