import type { Merchant, SalesUnitSummary } from "@vipps-management/client/2026-01";
import { isManagementError } from "@vipps-management/client";

import { type Child, element } from "../parts/element.ts";
import { facts } from "../parts/facts.ts";
import { control, field } from "../parts/field.ts";
import { load } from "../parts/load.ts";
import { configurationFacts } from "../parts/sales-unit-facts.ts";
import { companyNumber, count, dateOf, registers } from "../parts/words.ts";
import { addressOf } from "../addresses.ts";
import type { Stage, View } from "../view.ts";

/** Looks a merchant up, with its sales units; which one is in the address, so that it can be passed on. */
export function merchantsView(stage: Stage, [scheme = "", id = ""]: readonly string[]): View {
  const found = element("section", { class: "found", "aria-label": "What was found" });
  if (scheme !== "" && id !== "")
    void load(found, readMerchant(stage, { scheme, id }), {
      signal: stage.signal,
      show: ({ merchant, units }) => {
        stage.announce(`${merchant.name}: ${count(units.length, "sales unit", "sales units")}.`);
        return shownMerchant(stage, merchant, units);
      },
    });
  return { title: "Merchants", content: [lookUpForm(scheme, id), found] };
}

function lookUpForm(scheme: string, id: string): HTMLElement {
  const country = control.select(
    "scheme",
    Object.entries(registers).map(([value, register]) => [value, register.country]),
  );
  const number = control.text("number", { inputmode: "numeric", autocomplete: "off" });
  country.value = Object.hasOwn(registers, scheme) ? scheme : "business:NO:ORG";
  number.value = id === "" ? "" : companyNumber({ scheme, id });
  const countryField = field(country, { label: "Country" });
  const numberField = field(number, { label: "" });
  const describe = (): void => {
    const { label = "Number", hint = "" } = registers[country.value] ?? {};
    numberField.describe({ label, hint });
  };
  describe();
  country.addEventListener("change", describe);
  const form = element(
    "form",
    { class: "card look-up", novalidate: true },
    countryField.shown,
    numberField.shown,
    element("button", {}, "Look up"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const register = registers[country.value];
    const parsed = register?.parse(number.value);
    if (register === undefined || parsed === undefined) {
      numberField.complain([{ tone: "bad", text: `That is none. ${register?.hint ?? ""}.` }]);
      number.focus();
      return;
    }
    numberField.complain([]);
    const address = addressOf("merchants", country.value, parsed);
    if (location.hash === address) dispatchEvent(new HashChangeEvent("hashchange"));
    else location.hash = address;
  });
  return form;
}

interface Found {
  readonly merchant: Merchant;
  readonly units: readonly SalesUnitSummary[];
}

async function readMerchant(
  { management, signal }: Stage,
  business: { scheme: string; id: string },
): Promise<Found> {
  const [merchant, units] = await Promise.all([
    management.merchants.get(business, { signal }),
    management.merchants.salesUnits(business, { signal }).catch((error: unknown) => {
      // A merchant without an active sales unit is answered like one that is not there.
      if (isManagementError(error) && error.code === "not_found") return [];
      throw error;
    }),
  ]);
  return { merchant, units };
}

function shownMerchant(stage: Stage, merchant: Merchant, units: readonly SalesUnitSummary[]): Child[] {
  const { name, businessIdentifier, businessAddress, createdAt, status, countryCode } = merchant;
  const town = [businessAddress?.postCode, businessAddress?.city].filter(Boolean).join(" ");
  const address = [...(businessAddress?.lines ?? []), town].filter((line) => line !== "").join(", ");
  return [
    element(
      "article",
      { class: "card" },
      element("h2", {}, name),
      facts({
        [registers[businessIdentifier.scheme]?.label ?? "Number"]: companyNumber(businessIdentifier),
        Address: address,
        Country: registers[businessIdentifier.scheme]?.country ?? countryCode,
        Status: status === "ACTIVE" ? "Active" : status,
        "Merchant since": dateOf(createdAt),
      }),
    ),
    element(
      "h2",
      {},
      units.length === 0 ? "No active sales unit" : count(units.length, "sales unit", "sales units"),
    ),
    element("ul", { class: "list" }, ...units.map((unit) => openable(stage, unit))),
  ];
}

/** A sales unit whose details are read when it is opened. */
function openable({ management, signal }: Stage, { msn, name }: SalesUnitSummary): HTMLElement {
  const inside = element("div", { class: "inside" });
  const details = element(
    "details",
    { class: "card" },
    element("summary", {}, element("span", { class: "name" }, name), element("span", { class: "msn" }, msn)),
    inside,
  );
  details.addEventListener("toggle", () => {
    if (!details.open || inside.hasChildNodes()) return;
    void load(inside, management.salesUnits.get({ msn }, { signal }), {
      signal,
      show: ({ configuration }) => [configurationFacts(configuration)],
    });
  });
  return element("li", {}, details);
}
