import type { OrderFormChanges } from "../../../emulator/people/check-form.ts";
import type { OrderOnPage } from "../../../emulator/people/visit.ts";
import type { OrderForm, WebsiteForm } from "../../../emulator/world/records.ts";
import type { Writable } from "../../../writable.ts";
import { numberOf, typedIn } from "../form-data.ts";
import { websiteLabels } from "../order-fields.ts";

const texts = [
  ...(["salesUnitName", "settlementAccountNumber", "productUseCase", "intendedPurpose"] as const),
  ...(["annualTurnoverPercentage", "merchantCategoryCode"] as const),
];

/** What a form changes: only fields that were on the page, and an empty one takes back what stood there. */
export async function changesIn(form: FormData, order: OrderOnPage | undefined): Promise<OrderFormChanges> {
  const before: OrderForm = order?.form ?? {};
  const changes: Writable<OrderFormChanges> = {};
  for (const field of texts) {
    if (form.has(field)) changes[field] = emptied(before[field], typedIn(form, field).trim() || undefined);
  }
  if (form.has("annualTurnover"))
    changes.annualTurnover = emptied(before.annualTurnover, numberOf(typedIn(form, "annualTurnover")));
  if (typedIn(form, "pricePackageId") !== "") changes.pricePackageId = typedIn(form, "pricePackageId");
  if (form.has("app")) {
    const appName = typedIn(form, "app").trim();
    changes.app = emptied(before.app, appName === "" ? undefined : { appName });
  }
  if (form.has("hasRecurring")) changes.hasRecurring = typedIn(form, "hasRecurring") === "yes";
  if (form.has("website.url")) changes.website = emptied(before.website, websiteIn(form));
  const logo = await logoIn(form);
  if (logo !== undefined) changes.salesUnitLogo = logo;
  return changes;
}

/** The value that was typed; `null` when it was emptied, and nothing when it was empty before. */
function emptied<Value>(before: Value | undefined, typed: Value | undefined): Value | null | undefined {
  return typed === undefined && before !== undefined ? null : typed;
}

function websiteIn(form: FormData): WebsiteForm | undefined {
  const fields = Object.keys(websiteLabels)
    .map((name) => [name, typedIn(form, `website.${name}`).trim()] as const)
    .filter(([, typed]) => typed !== "");
  return fields.length === 0 ? undefined : { url: "", termsUrl: "", ...Object.fromEntries(fields) };
}

/** A file that was picked, in base64. */
async function logoIn(form: FormData): Promise<string | undefined> {
  const file = form.get("salesUnitLogo");
  if (file === null || typeof file === "string" || file.size === 0) return undefined;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
