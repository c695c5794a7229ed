import type { IconName } from "./parts/icon.ts";

/** The parts of the console, as the navigation has them. */
export const sections = [
  { name: "merchants", label: "Merchants" },
  { name: "sales-units", label: "Sales units" },
  { name: "new-order", label: "New order" },
  { name: "orders", label: "Orders" },
] as const satisfies readonly { readonly name: IconName; readonly label: string }[];

/** The address of a view within the page: `addressOf("sales-units", "123456")`. */
export function addressOf(...path: readonly [section: string, ...values: string[]]): string {
  return `#/${path.map(encodeURIComponent).join("/")}`;
}

/** The section and the values of an address; the first section when it has none. */
export function pathOf(hash: string): readonly [section: string, ...values: string[]] {
  const [section = "", ...values] = hash.replace(/^#\/?/, "").split("/").map(decoded);
  return sections.some(({ name }) => name === section) ? [section, ...values] : [sections[0].name];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // somebody has typed a percent sign
  }
}
