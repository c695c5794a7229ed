import type { ProductOrderDetails } from "@vipps-management/client/2026-01";

import { type Child, element, fill } from "../parts/element.ts";
import { facts } from "../parts/facts.ts";
import { failure } from "../parts/notice.ts";
import { orderSteps, statusBadge, statusName, whatNow } from "../parts/order-status.ts";
import { companyNumber, productName, timeOf } from "../parts/words.ts";
import { addressOf } from "../addresses.ts";
import type { Stage, View } from "../view.ts";

/** For somebody who plays all parts at once. In front of production leave both out: an order takes days. */
const watching = { interval: 1_000, longestInterval: 4_000 };

/** One order, followed to its end for as long as somebody looks. */
export function orderView(stage: Stage, productOrderId: string): View {
  const summary = element("div");
  const steps = element("div", {}, element("p", { class: "loading" }, "One moment …"));
  const next = element("div", { class: "next" });
  const looked = element("p", { class: "hint" });
  const history = element("ol", { class: "history" });
  const outcome = element("div");

  void stage.management.productOrders
    .waitUntil(
      { productOrderId },
      {
        status: "COMPLETED",
        ...watching,
        signal: stage.signal,
        onProgress: ({ order, status, changed }) => {
          if (stage.signal.aborted) return;
          const now = timeOf(new Date());
          fill(looked, `Looked at ${now}. The page goes on looking.`);
          if (!changed) return;
          fill(summary, orderFacts(order));
          fill(steps, orderSteps(status));
          fill(next, ...whatToDo(stage, order));
          history.append(element("li", {}, element("time", {}, now), " ", statusName(status)));
          stage.announce(`${statusName(status)}. ${whatNow(status)}`);
        },
      },
    )
    .then(() => {
      fill(looked, "The order has come to its end.");
    })
    .catch((error: unknown) => {
      if (stage.signal.aborted) return;
      looked.remove();
      fill(outcome, failure(error));
      if (!steps.querySelector(".step")) steps.remove();
    });

  return {
    title: `Order ${productOrderId.slice(0, 8)}`,
    content: [
      element("p", {}, element("a", { href: addressOf("orders") }, "All orders")),
      element(
        "section",
        { class: "card way", "aria-label": "How far it has come" },
        steps,
        next,
        outcome,
        looked,
      ),
      element("section", { class: "pair" }, summary, historyCard(history)),
    ],
  };
}

function historyCard(history: HTMLElement): HTMLElement {
  return element("div", { class: "card" }, element("h2", {}, "What this page has seen"), history);
}

function orderFacts({
  businessIdentifier,
  productType,
  productOrderId,
  status,
}: ProductOrderDetails): HTMLElement {
  const { scheme, id } = businessIdentifier;
  return element(
    "div",
    { class: "card" },
    element("h2", {}, "The order"),
    facts({
      Status: statusBadge(status),
      Merchant: element("a", { href: addressOf("merchants", scheme, id) }, companyNumber(businessIdentifier)),
      Product: productName(productType),
      Id: element("span", { class: "id" }, productOrderId),
    }),
  );
}

function whatToDo({ emulatorUrl }: Stage, order: ProductOrderDetails): Child[] {
  const { status, salesUnit, productOrderUrl, productOrderId = "" } = order;
  const said = element("p", { class: "now" }, whatNow(status));
  if (salesUnit) {
    const link = element(
      "a",
      { href: addressOf("sales-units", salesUnit.msn) },
      `${salesUnit.name}, MSN ${salesUnit.msn}`,
    );
    return [said, element("p", { class: "result" }, link)];
  }
  if (productOrderUrl && (status === "RECEIVED" || status === "MERCHANT_VIEWED"))
    return [said, linkForMerchant(productOrderUrl)];
  if (status !== "ORDER_SUBMITTED") return [said];
  const desk = `${emulatorUrl}/back-office/orders/${encodeURIComponent(productOrderId)}`;
  return [
    said,
    element("p", {}, "In the emulator it is you: ", outside(desk, "decide on it in the back office"), "."),
  ];
}

function linkForMerchant(url: string): HTMLElement {
  const address = element("input", { id: "link", type: "text", readonly: true, value: url });
  const copy = element("button", { type: "button", class: "quiet" }, "Copy");
  copy.addEventListener("click", () => {
    navigator.clipboard.writeText(url).then(
      () => {
        fill(copy, "Copied");
      },
      () => {
        address.select(); // the browser does not allow it; then by hand
      },
    );
  });
  return element(
    "div",
    { class: "link" },
    element("label", { for: "link" }, "The link for the merchant"),
    element("div", { class: "row" }, address, copy),
    element("p", {}, "In the emulator the merchant is you: ", outside(url, "open it as the merchant"), "."),
  );
}

function outside(href: string, text: string): HTMLElement {
  return element(
    "a",
    { href, target: "_blank", rel: "noopener" },
    text,
    element("span", { class: "unseen" }, " (in a new tab)"),
  );
}
