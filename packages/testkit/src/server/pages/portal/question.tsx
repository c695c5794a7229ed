import type { PageContext } from "../context.ts";
import { ErrorSummary, TextArea } from "../form.tsx";
import { typedIn } from "../form-data.ts";
import { showPage } from "../layout.tsx";
import { OrderFacts } from "../order-facts.tsx";
import { orderFormFields } from "../order-fields.ts";
import type { Shown } from "./shown.ts";

/** What the back office asks about a submitted order. */
export function showQuestion(
  context: PageContext,
  { visit, typed, faults = [] }: Shown,
): Response | Promise<Response> {
  const { order } = visit;
  if (order === undefined) throw new Error("A visit that is at a question has an order.");
  const hasErrors = faults.length > 0;
  return showPage(
    context,
    { title: "Answer a question", section: "/portal", hasErrors, status: hasErrors ? 422 : 200 },
    <>
      <ErrorSummary faults={faults} />
      <p>{visit.message}</p>
      <blockquote class="lines">{order.question}</blockquote>
      <form method="post" novalidate>
        <TextArea
          name="answer"
          label="Your answer"
          value={typed === undefined ? "" : typedIn(typed, "answer")}
          faults={faults}
        />
        <button name="act" value="answer">
          Send the answer
        </button>
      </form>
      <section aria-labelledby="order">
        <h2 id="order">The order</h2>
        <OrderFacts form={order.form} fields={orderFormFields} />
      </section>
    </>,
  );
}
