import { attempt } from "../attempt.ts";
import { at, type PageContext, seeOther } from "../context.ts";
import { formOf, typedIn } from "../form-data.ts";
import { refusalPage } from "../refusal.tsx";

/** What a button of the lists does to a merchant or a sales unit. */
export interface Acts {
  readonly activate: () => void;
  readonly deactivate: () => void;
}

/** Carries out what the pressed button says, and goes back to the lists. */
export async function switchStatus(context: PageContext, acts: Acts): Promise<Response> {
  const act = typedIn(await formOf(context), "act");
  if (act !== "activate" && act !== "deactivate") {
    return refusalPage(
      context,
      400,
      "Nothing was done: the form says neither to activate nor to deactivate.",
    );
  }
  const [fault] = attempt(acts[act], "act");
  if (fault !== undefined) return refusalPage(context, 404, fault.says);
  return seeOther(context, at(context, "/back-office"), `${act}d`);
}
