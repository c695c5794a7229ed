import type { JSX } from "hono/jsx/jsx-runtime";

import type { FieldFault } from "../../../emulator/people/portal-error.ts";
import type { WebsiteForm } from "../../../emulator/world/records.ts";
import { Input } from "../form.tsx";
import { typedIn } from "../form-data.ts";
import { fieldLabels, websiteLabels } from "../order-fields.ts";

interface WebsiteFieldsProps {
  readonly website: WebsiteForm | undefined;
  /** Whether the order cannot be submitted without a website. */
  readonly isNeeded: boolean;
  readonly typed: FormData | undefined;
  readonly faults: readonly FieldFault[];
}

/** The part of the form that is about the website. */
export function WebsiteFields({ website, isNeeded, typed, faults }: WebsiteFieldsProps): JSX.Element {
  return (
    <fieldset class="card">
      <legend>{isNeeded ? fieldLabels.website : `${fieldLabels.website} (optional)`}</legend>
      {(Object.entries(websiteLabels) as [keyof WebsiteForm, string][]).map(([name, label]) => (
        <Input
          name={`website.${name}`}
          label={name === "url" || name === "termsUrl" ? label : `${label} (optional)`}
          type={name.endsWith("rl") ? "url" : "text"}
          value={typed === undefined ? website?.[name] : typedIn(typed, `website.${name}`)}
          faults={faults}
        />
      ))}
    </fieldset>
  );
}
