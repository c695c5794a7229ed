import type { SalesUnit } from "@vipps-management/client/2026-01";

import { type Child, element } from "../parts/element.ts";
import { load } from "../parts/load.ts";
import { configurationFacts } from "../parts/sales-unit-facts.ts";
import { companyNumber } from "../parts/words.ts";
import { addressOf } from "../addresses.ts";
import type { Stage, View } from "../view.ts";

/** One sales unit, by its number. */
export function salesUnitView({ management, signal }: Stage, msn: string): View {
  const found = element("section", { class: "found", "aria-label": "The sales unit" });
  void load(found, management.salesUnits.get({ msn }, { signal }), { signal, show: shownUnit });
  return {
    title: `Sales unit ${msn}`,
    content: [element("p", {}, element("a", { href: addressOf("sales-units") }, "All sales units")), found],
  };
}

function shownUnit({ name, businessIdentifier, configuration }: SalesUnit): Child[] {
  const { scheme, id } = businessIdentifier;
  const merchant = element(
    "a",
    { href: addressOf("merchants", scheme, id) },
    companyNumber(businessIdentifier),
  );
  return [
    element(
      "article",
      { class: "card" },
      element("h2", {}, name),
      element("p", {}, "Of merchant ", merchant),
      configurationFacts(configuration),
    ),
  ];
}
