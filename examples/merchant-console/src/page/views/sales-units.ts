import { parseMsn } from "@vipps-management/client/helpers";
import type { SalesUnit } from "@vipps-management/client/2026-01";

import { element, fill } from "../parts/element.ts";
import { control, field } from "../parts/field.ts";
import { failure } from "../parts/notice.ts";
import { captureName } from "../parts/sales-unit-facts.ts";
import { companyNumber, count } from "../parts/words.ts";
import { addressOf } from "../addresses.ts";
import type { Stage, View } from "../view.ts";

/** All sales units with their details, which take a call each: one sees them come, and may stop. */
export function salesUnitsView(stage: Stage): View {
  const bar = element("progress", { id: "reading", max: "1", value: "0" });
  const told = element("label", { for: "reading" }, "Asking which there are …");
  const stop = element("button", { type: "button", class: "quiet" }, "Stop");
  const outcome = element("div");
  const rows = element("tbody");

  const stopped = new AbortController();
  stop.addEventListener("click", () => {
    stopped.abort();
  });

  const progress = { total: 0, read: 0, gone: 0 };
  const tell = (): void => {
    const { total, read, gone } = progress;
    bar.max = Math.max(total, 1);
    bar.value = total === 0 ? 1 : read;
    const missing = gone === 0 ? "" : ` ${count(gone, "is", "are")} gone since they were listed.`;
    fill(told, `${String(read)} of ${count(total, "sales unit", "sales units")} read.${missing}`);
  };

  void readAll(stage, AbortSignal.any([stage.signal, stopped.signal]), {
    onListed: (total) => {
      progress.total = total;
      tell();
    },
    onRead: (unit) => {
      progress.read += 1;
      if (unit === undefined) progress.gone += 1;
      else rows.append(row(unit));
      tell();
    },
  })
    .then(() => {
      stage.announce(told.textContent);
    })
    .catch((error: unknown) => {
      if (!stage.signal.aborted) fill(outcome, failure(error));
    })
    .finally(() => {
      stop.hidden = true;
    });

  return {
    title: "Sales units",
    content: [findForm(), element("div", { class: "reading" }, told, bar, stop), outcome, table(rows)],
  };
}

async function readAll(
  { management }: Stage,
  signal: AbortSignal,
  {
    onListed,
    onRead,
  }: {
    readonly onListed: (total: number) => void;
    readonly onRead: (unit: SalesUnit | undefined) => void;
  },
): Promise<void> {
  const listed = await management.salesUnits.list({ signal });
  onListed(listed.length);
  const msns = listed.map(({ msn }) => msn);
  for await (const { salesUnit } of management.salesUnits.details({
    msns,
    order: "listed",
    concurrency: 4,
    signal,
  }))
    onRead(salesUnit);
}

function table(rows: HTMLElement): HTMLElement {
  const heads = ["Name", "MSN", "Merchant", "Capture", "Recurring"].map((name, index) =>
    element("th", { scope: "col", class: index > 1 ? "wide" : undefined }, name),
  );
  return element(
    "table",
    {},
    element("caption", { class: "unseen" }, "Sales units"),
    element("thead", {}, element("tr", {}, ...heads)),
    rows,
  );
}

function row({ msn, name, businessIdentifier, configuration }: SalesUnit): HTMLElement {
  const { scheme, id } = businessIdentifier;
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, element("a", { href: addressOf("sales-units", msn) }, name)),
    element("td", { class: "number" }, msn),
    element(
      "td",
      { class: "wide number" },
      element("a", { href: addressOf("merchants", scheme, id) }, companyNumber(businessIdentifier)),
    ),
    element("td", { class: "wide" }, captureName(configuration.captureType)),
    element("td", { class: "wide" }, configuration.recurringAllowed === true ? "Yes" : "No"),
  );
}

function findForm(): HTMLElement {
  const msn = control.text("msn", { inputmode: "numeric", autocomplete: "off" });
  const msnField = field(msn, { label: "Find one by its MSN", hint: "Four to ten digits" });
  const form = element(
    "form",
    { class: "card look-up", novalidate: true },
    msnField.shown,
    element("button", {}, "Find"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const parsed = parseMsn(msn.value);
    if (parsed !== undefined) {
      location.hash = addressOf("sales-units", parsed);
      return;
    }
    msnField.complain([{ tone: "bad", text: "An MSN has four to ten digits." }]);
    msn.focus();
  });
  return form;
}
