import { registers } from "../parts/words.ts";
import type { FormField } from "./form-fields.ts";

/** Makes an order of what stands in the fields; what is blank, or not shown, is left out. It may be wrong: that is for the check to say. */
export function readOrder(fields: readonly FormField[]): object {
  const scheme = fields.find(({ member }) => member === "businessIdentifier/scheme")?.control.value ?? "";
  const order: Record<string, unknown> = {};
  for (const { member, control, shown } of fields) {
    if (shown.hidden) continue;
    const value =
      control.type === "checkbox" ? isChecked(control) : valueOf(member, control.value.trim(), scheme);
    if (value !== undefined) put(order, member.split("/"), value);
  }
  const account = registers[scheme]?.accountScheme;
  if (order.settlementBankAccount !== undefined) put(order, ["settlementBankAccount", "scheme"], account);
  return order;
}

function isChecked(control: Element): true | undefined {
  return control instanceof HTMLInputElement && control.checked ? true : undefined;
}

/** Numbers may be written with spaces, as people do. */
function valueOf(member: string, text: string, scheme: string): string | number | undefined {
  if (text === "") return undefined;
  const close = text.replaceAll(/\s/g, "");
  switch (member) {
    case "businessIdentifier/id":
      return registers[scheme]?.parse(text) ?? text;
    case "settlementBankAccount/id":
      return close.replaceAll(/[.-]/g, "");
    case "annualTurnover":
      return /^-?\d+$/.test(close) ? Number(close) : text;
    default:
      return text;
  }
}

function put(into: Record<string, unknown>, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    into[name] = value;
    return;
  }
  const inner = (into[name] ??= {});
  put(inner as Record<string, unknown>, rest, value);
}
