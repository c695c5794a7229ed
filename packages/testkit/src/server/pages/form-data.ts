import type { PageContext } from "./context.ts";

/** What was sent; nothing when it is no form. */
export async function formOf(context: PageContext): Promise<FormData> {
  const isForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;
  if (!isForm.test(context.req.header("content-type") ?? "")) return new FormData();
  try {
    return await context.req.formData();
  } catch {
    // A multipart body that is cut off: as good as an empty form, and every form says what it lacks.
    return new FormData();
  }
}

/** What was typed into a field, as it was typed. */
export function typedIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** What was typed into each field of a name. */
export function allTypedIn(form: FormData, name: string): string[] {
  return form.getAll(name).map((value) => (typeof value === "string" ? value : ""));
}

/** A number as people write it; an empty field is none, and other text is `NaN`. */
export function numberOf(text: string): number | undefined {
  const trimmed = text.trim().replace(",", ".");
  return trimmed === "" ? undefined : Number(trimmed.replaceAll(/(?<=\d) (?=\d)/g, ""));
}
