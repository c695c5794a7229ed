import { withoutHelpLink } from "../help-link.ts";

/** What is wrong with the command line, as opposed to what goes wrong when it is carried out. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Does what may find something wrong with a value, which somebody has typed. */
export async function typed<Made>(act: () => Made | Promise<Made>, where = ""): Promise<Made> {
  try {
    return await act();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${where}${withoutHelpLink(message)}`);
  }
}
