import type { Child } from "hono/jsx";
import type { JSX } from "hono/jsx/jsx-runtime";

import type { OrderForm, PricePackage } from "../../emulator/world/records.ts";
import { fieldLabels, websiteLabels, wordsOf } from "./order-fields.ts";
import { Facts } from "./parts.tsx";

interface OrderFactsProps {
  readonly form: OrderForm;
  readonly fields: readonly (keyof OrderForm)[];
  /** The packages that a name can be found in. */
  readonly pricePackages?: readonly PricePackage[];
}

/** Fields of an order as they are filled in, to be read. */
export function OrderFacts({ form, fields, pricePackages = [] }: OrderFactsProps): JSX.Element {
  const values: Readonly<Record<keyof OrderForm, () => Child>> = {
    salesUnitName: () => form.salesUnitName,
    salesUnitLogo: () => form.salesUnitLogo !== undefined && <Logo base64={form.salesUnitLogo} />,
    settlementAccountNumber: () => form.settlementAccountNumber,
    pricePackageId: () => {
      const known = pricePackages.find(({ pricePackageId }) => pricePackageId === form.pricePackageId);
      return known === undefined ? form.pricePackageId : packageInWords(known);
    },
    productUseCase: () => form.productUseCase,
    annualTurnover: () => form.annualTurnover?.toLocaleString("en-GB"),
    intendedPurpose: () => <span class="lines">{form.intendedPurpose}</span>,
    annualTurnoverPercentage: () => form.annualTurnoverPercentage,
    app: () => form.app?.appName,
    hasRecurring: () => form.hasRecurring !== undefined && inWords(form.hasRecurring),
    merchantCategoryCode: () => form.merchantCategoryCode,
    website: () => form.website && <Nested value={form.website} labels={websiteLabels} />,
    complianceData: () => form.complianceData && <Nested value={form.complianceData} />,
  };
  const filled = fields.filter((field) => form[field] !== undefined);
  return <Facts of={filled.map((field) => [fieldLabels[field], values[field]()])} />;
}

export function packageInWords({ name, description }: PricePackage): string {
  return `${name}, ${description}`;
}

function Logo({ base64 }: { base64: string }): JSX.Element {
  return <img class="logo" src={`data:image/png;base64,${base64}`} alt="The logo of the sales unit" />;
}

interface NestedProps {
  readonly value: object;
  readonly labels?: Readonly<Record<string, string>>;
}

/** Groups within groups, as deep as they go. */
function Nested({ value, labels = {} }: NestedProps): JSX.Element {
  return (
    <Facts
      of={Object.entries(value).map(([name, part]: [string, unknown]) => [
        labels[name] ?? wordsOf(name),
        typeof part === "object" && part !== null ? <Nested value={part} /> : inWords(part),
      ])}
    />
  );
}

function inWords(value: unknown): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  return typeof value === "string" ? value : JSON.stringify(value);
}
