import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";

import type { FieldFault } from "../../../emulator/people/portal-error.ts";
import type { OrderOnPage } from "../../../emulator/people/visit.ts";
import type { OrderForm } from "../../../emulator/world/records.ts";
import { registerOf } from "../../../emulator/world/registers.ts";
import type { PageContext } from "../context.ts";
import { ErrorSummary, FileInput, Input, Radios, Select, TextArea } from "../form.tsx";
import { typedIn } from "../form-data.ts";
import { showPage } from "../layout.tsx";
import { OrderFacts, packageInWords } from "../order-facts.tsx";
import { fieldLabels, orderFormFields } from "../order-fields.ts";
import { Facts } from "../parts.tsx";
import type { Shown } from "./shown.ts";
import { WebsiteFields } from "./website-fields.tsx";

/** The prefilled order: what was supplied, to be read, and what was left out, to be filled in. */
export function showOrderForm(
  context: PageContext,
  { visit, typed, faults: found = [] }: Shown,
): Response | Promise<Response> {
  const { order } = visit;
  if (order === undefined) throw new Error("A visit that is at the order has one.");
  const faults = found.map(toField);
  const hasErrors = faults.length > 0;
  return showPage(
    context,
    { title: "Check and submit the order", section: "/portal", hasErrors, status: hasErrors ? 422 : 200 },
    <>
      <ErrorSummary faults={faults} />
      <Facts
        of={[
          ["Merchant", `${order.merchantName}, ${order.orgno}`],
          ["Product", order.productType],
        ]}
      />
      <Supplied order={order} />
      <section aria-labelledby="open">
        <h2 id="open">For you to fill in</h2>
        <form method="post" enctype="multipart/form-data" novalidate>
          <OpenFields order={order} typed={typed} faults={faults} />
          <div class="actions">
            <button name="act" value="submit">
              Submit the order
            </button>
            <button class="quiet" name="act" value="save">
              Save and go on later
            </button>
          </div>
        </form>
      </section>
    </>,
  );
}

/** What the merchant can only read: what was locked, and what the page has no field for. */
function Supplied({ order: { form, lockedFields } }: { order: OrderOnPage }): JSX.Element {
  const toRead = orderFormFields.filter(
    (field) => form[field] !== undefined && (lockedFields.includes(field) || withoutInput.includes(field)),
  );
  const isBlank = lockedFields.length === 0 && Object.keys(form).length === 0;
  return (
    <>
      {isBlank && (
        <p class="aside">
          The form is blank: nothing that was sent with the order can be shown. Fill it in yourself.
        </p>
      )}
      {toRead.length > 0 && (
        <section aria-labelledby="supplied">
          <h2 id="supplied">Supplied for you</h2>
          <p class="hint">
            You cannot change these. If something is wrong, ask the one who sent the link for a new order.
          </p>
          <OrderFacts form={form} fields={toRead} />
        </section>
      )}
    </>
  );
}

const withoutInput: readonly (keyof OrderForm)[] = ["complianceData"];

interface OpenFieldsProps {
  readonly order: OrderOnPage;
  readonly typed: FormData | undefined;
  readonly faults: readonly FieldFault[];
}

/** The fields that were left out, in the form's order. */
function OpenFields({ order, typed, faults }: OpenFieldsProps): JSX.Element {
  const { form, pricePackages } = order;
  const isOpen = (field: keyof OrderForm): boolean => order.openFields.includes(field);
  const common = (field: keyof OrderForm, value: string | number | undefined) => ({
    name: field,
    label: isNeeded(order, field) ? fieldLabels[field] : `${fieldLabels[field]} (optional)`,
    value: typed?.has(field) === true ? typedIn(typed, field) : value,
    faults,
  });
  const fields: Readonly<Record<string, () => Child>> = {
    salesUnitName: () => (
      <Input {...common("salesUnitName", form.salesUnitName)} hint="What customers see when they pay." />
    ),
    salesUnitLogo: () => (
      <FileInput
        {...common("salesUnitLogo", undefined)}
        hint={
          form.salesUnitLogo === undefined
            ? "A PNG of 100 to 1000 pixels on each side."
            : "There is one. Another PNG of 100 to 1000 pixels on each side takes its place."
        }
      />
    ),
    settlementAccountNumber: () => (
      <Input
        {...common("settlementAccountNumber", form.settlementAccountNumber)}
        inputmode="numeric"
        hint={accountHints[registerOf(order.orgno).country]}
      />
    ),
    pricePackageId: () =>
      pricePackages.length > 0 && (
        <Radios
          {...common("pricePackageId", form.pricePackageId)}
          choices={pricePackages.map((each) => [each.pricePackageId, packageInWords(each)])}
        />
      ),
    productUseCase: () => <Input {...common("productUseCase", form.productUseCase)} hint="Website, App, …" />,
    annualTurnover: () => (
      <Input {...common("annualTurnover", form.annualTurnover)} inputmode="numeric" isShort />
    ),
    annualTurnoverPercentage: () => (
      <Select
        {...common("annualTurnoverPercentage", form.annualTurnoverPercentage)}
        choices={[["", "Not given"], ...percentages.map((each): [string, string] => [each, `${each} %`])]}
      />
    ),
    intendedPurpose: () => <TextArea {...common("intendedPurpose", form.intendedPurpose)} />,
    app: () => (
      <Input
        {...common("app", form.app?.appName)}
        hint="The name that the merchant's own app has in the app stores."
      />
    ),
    website: () => (
      <WebsiteFields
        website={form.website}
        isNeeded={isNeeded(order, "website")}
        typed={typed}
        faults={faults}
      />
    ),
    hasRecurring: () => (
      <Radios
        {...common("hasRecurring", form.hasRecurring === undefined ? undefined : answerTo(form.hasRecurring))}
        choices={[
          ["yes", "Yes"],
          ["no", "No"],
        ]}
      />
    ),
    merchantCategoryCode: () => (
      <Input
        {...common("merchantCategoryCode", form.merchantCategoryCode)}
        inputmode="numeric"
        isShort
        hint="Four digits (ISO 18245)."
      />
    ),
  };
  return <>{Object.entries(fields).map(([field, show]) => isOpen(field as keyof OrderForm) && show())}</>;
}

/** How long a domestic account number is. Rule `typedFields`. */
const accountHints = { NO: "Eleven digits.", DK: "Fourteen digits.", FI: "Fourteen digits." } as const;

const percentages = Array.from({ length: 10 }, (_, index) => String((index + 1) * 10));

function answerTo(question: boolean): "no" | "yes" {
  return question ? "yes" : "no";
}

/** Whether the order cannot be submitted without a field. */
function isNeeded({ neededFields }: OrderOnPage, field: keyof OrderForm): boolean {
  return neededFields.includes(field);
}

/** Where the page has no field of its own for what is missing. */
function toField(fault: FieldFault): FieldFault {
  return fault.field === "website" ? { ...fault, field: "website.url" } : fault;
}
