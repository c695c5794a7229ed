import type { PricePackage } from "@vipps-management/client/2026-01";

import { type Control, control, field, type Field } from "../parts/field.ts";
import { count, productTypes, registers } from "../parts/words.ts";

/** A field of the form, and the member of the order that it fills in. */
export interface FormField extends Field {
  /** As in a JSON pointer: `website/url`. */
  readonly member: string;
  /** What is said of these is said here too; `website` where the whole of it is missing. */
  readonly alsoFor: readonly string[];
  readonly label: string;
  /** What the document says by a pattern, in words. */
  readonly inWords: string | undefined;
  /** The use case that it is for, if not for all; for others it is neither shown nor sent. */
  readonly onlyFor: string | undefined;
}

interface Details extends Partial<Pick<FormField, "alsoFor" | "inWords" | "onlyFor">> {
  readonly hint?: string;
  /** Whether it has a line to itself. */
  readonly isWide?: boolean;
}

/** Fields that belong together. */
export interface FormPart {
  readonly title: string;
  readonly fields: readonly FormField[];
}

type Make = (name: string) => Control;

const httpsAddress = "must be an address that begins with https:// and has no spaces in it";

const none = ["", "Leave it to the merchant"] as const;

const useCases = [
  none,
  ["Website", "On a website"],
  ["WebsiteWithTest", "On a website that can be tried before it opens"],
  ["App", "In an app"],
  ["Unknown", "In a physical shop"],
] as const;

const shares = [none, ...[10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map(shareOption)] as const;

function shareOption(percent: number): readonly [string, string] {
  return [String(percent), `${String(percent)} %`];
}

/** The sign-up form's fields, but for the logo and the category code. */
export function formParts(): readonly FormPart[] {
  const amount: Make = (name) => control.text(name, { inputmode: "numeric", autocomplete: "off" });
  const address: Make = (name) =>
    control.text(name, { inputmode: "url", autocomplete: "off", placeholder: "https://" });
  const text: Make = (name) => control.text(name, { autocomplete: "off" });
  const choice =
    (options: readonly (readonly [string, string])[]): Make =>
    (name) =>
      control.select(name, options);
  const countries = Object.entries(registers).map(([scheme, { country }]) => [scheme, country] as const);
  return [
    {
      title: "The merchant",
      fields: [
        formField("businessIdentifier/scheme", "Country", choice(countries)),
        formField("businessIdentifier/id", "Organisation number", amount, {
          hint: "Nine digits, e.g. 100 203 049",
        }),
        formField("settlementBankAccount/id", "Bank account", amount, {
          hint: "The merchant’s own, as a domestic number: no IBAN",
          alsoFor: ["settlementBankAccount", "settlementBankAccount/scheme"],
        }),
      ],
    },
    {
      title: "What is ordered",
      fields: [
        formField("productType", "Product", choice(productTypes)),
        formField("productUseCase", "Where it is used", choice(useCases)),
        formField("app/appName", "Name of the app", text, { alsoFor: ["app"], onlyFor: "App" }),
        formField("pricePackageId", "Price package", choice([none]), {
          hint: "The one thing that the merchant cannot change",
        }),
        formField("hasRecurring", "There will be recurring payments", control.checkbox),
      ],
    },
    {
      title: "The shop",
      fields: [
        formField("salesUnitName", "Name that customers see", text, {
          isWide: true,
          hint: "At most 40 letters, digits, spaces and ( ) + - . _ `",
        }),
        formField("website/url", "Website", address, { inWords: httpsAddress, alsoFor: ["website"] }),
        formField("website/termsUrl", "Terms and conditions", address, { inWords: httpsAddress }),
        formField("website/testWebsiteUrl", "Where it can be tried", address, {
          inWords: httpsAddress,
          onlyFor: "WebsiteWithTest",
        }),
        formField("intendedPurpose", "What is sold, and how", control.longText, {
          hint: "Too vague a text is a common reason for delay",
        }),
        formField("annualTurnover", "Turnover in a year", amount, {
          hint: "In whole units of the local currency",
        }),
        formField("annualTurnoverPercentage", "Share of it", choice(shares), {
          hint: "How much of it goes through Vipps MobilePay",
        }),
      ],
    },
  ];
}

function formField(member: string, label: string, make: Make, details: Details = {}): FormField {
  const { hint, alsoFor = [], inWords, onlyFor, isWide = false } = details;
  const made = field(make(member.replace("/", "-")), { label, hint });
  if (isWide) made.shown.classList.add("whole");
  return { ...made, member, label, alsoFor, inWords, onlyFor };
}

/** Shows the fields that go with the use case that was chosen. */
export function showForUseCase(fields: readonly FormField[]): void {
  const useCase = named(fields, "productUseCase").control.value;
  for (const { shown, onlyFor } of fields) shown.hidden = onlyFor !== undefined && onlyFor !== useCase;
}

/** Names the number as the country that was chosen does. */
export function describeNumber(fields: readonly FormField[]): void {
  const register = registers[named(fields, "businessIdentifier/scheme").control.value];
  if (register !== undefined) named(fields, "businessIdentifier/id").describe(register);
}

/**
 * @throws Error when there is no such field.
 */
export function named(fields: readonly FormField[], member: string): FormField {
  const found = fields.find((each) => each.member === member);
  if (found === undefined) throw new Error(`The form has no field ${member}.`);
  return found;
}

/** Offers the partner's price packages. */
export function offerPackages({ control: select }: FormField, packages: readonly PricePackage[]): void {
  select.append(
    ...packages.map(({ pricePackageId, name, description, market = "" }) => {
      const option = document.createElement("option");
      option.value = pricePackageId;
      option.textContent = `${name}, ${description} ${market}`.trim();
      return option;
    }),
  );
}

/** How many things there are to do, in words. */
export const things = (number: number): string => count(number, "thing", "things");
