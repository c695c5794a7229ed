import type { FieldFault } from "../../../emulator/people/portal-error.ts";
import type { Visit } from "../../../emulator/people/visit.ts";
import { attempt } from "../attempt.ts";
import { emulatorOf, type Page, type PageContext, seeOther } from "../context.ts";
import { formOf, typedIn } from "../form-data.ts";
import type { Notice } from "../notices.ts";
import { personOf } from "../session.ts";
import { showAgreement, signWith } from "./agreement.tsx";
import { logInAddress } from "./log-in.tsx";
import { showOrderForm } from "./order-form.tsx";
import { changesIn } from "./order-form-data.ts";
import { showOutcome } from "./outcome.tsx";
import { showQuestion } from "./question.tsx";
import type { Shown } from "./shown.ts";

/** The page behind a prefill link. */
export const visitPage: Page = {
  get: (context) => {
    const opened = open(context);
    return opened === undefined ? seeOther(context, logInAddress(context)) : show(context, opened);
  },
  post: async (context) => {
    const opened = open(context);
    if (opened === undefined) return seeOther(context, logInAddress(context));
    const typed = await formOf(context);
    if (typed.has("add-owner")) return show(context, { ...opened, typed });
    const { faults, done } = await carryOut(opened.visit, typed);
    if (faults.length > 0) return show(context, { ...opened, typed, faults });
    return seeOther(context, new URL(context.req.url).pathname, done);
  },
};

function open(context: PageContext): Shown | undefined {
  const person = personOf(context);
  if (person === undefined) return undefined;
  const visit = emulatorOf(context).portal.open(context.req.url, { person });
  return { visit, personName: person.name };
}

/** Does what the pressed button says. */
async function carryOut(
  visit: Visit,
  form: FormData,
): Promise<{ faults: readonly FieldFault[]; done?: Notice }> {
  switch (typedIn(form, "act")) {
    case "sign":
      return {
        faults: signWith(form, (owners) =>
          attempt(() => {
            visit.signAgreement({ owners });
          }, "main"),
        ),
        done: "signed",
      };
    case "save":
    case "submit": {
      const changes = await changesIn(form, visit.order);
      const edit = attempt(() => {
        visit.edit(changes);
      }, "main");
      if (edit.length > 0 || typedIn(form, "act") === "save") return { faults: edit, done: "saved" };
      return {
        faults: attempt(() => {
          visit.submit();
        }, "main"),
      };
    }
    case "answer":
      return {
        faults: attempt(() => {
          visit.provideInformation(typedIn(form, "answer"));
        }, "answer"),
        done: "answered",
      };
    default:
      return { faults: [{ field: "main", says: "The form was cut off on its way: send it again." }] };
  }
}

function show(context: PageContext, shown: Shown): Response | Promise<Response> {
  switch (shown.visit.step) {
    case "sign-merchant-agreement":
      return showAgreement(context, shown);
    case "review-order":
      return showOrderForm(context, shown);
    case "provide-information":
      return showQuestion(context, shown);
    default:
      return showOutcome(context, shown);
  }
}
