import type { OrderStatus } from "@vipps-management/client/2026-01";

import { element } from "./element.ts";
import { icon, type IconName } from "./icon.ts";

/** How a status is shown, and what there is to do. */
interface Shown {
  readonly name: string;
  readonly tone: "bad" | "good" | "plain" | "waiting";
  readonly picture: IconName;
  readonly now: string;
}

const statuses: Readonly<Record<OrderStatus, Shown>> = {
  RECEIVED: {
    name: "Received",
    tone: "plain",
    picture: "letter",
    now: "Send the merchant the link. It is valid for 14 days.",
  },
  MERCHANT_VIEWED: {
    name: "Opened",
    tone: "waiting",
    picture: "eye",
    now: "The merchant has opened the link, and has yet to submit the form.",
  },
  ORDER_SUBMITTED: {
    name: "Submitted",
    tone: "waiting",
    picture: "send",
    now: "The merchant has submitted the form. Vipps MobilePay looks at it, which takes a day or two.",
  },
  COMPLETED: {
    name: "Completed",
    tone: "good",
    picture: "check",
    now: "The sales unit is there and can be used.",
  },
  REJECTED: {
    name: "Declined",
    tone: "bad",
    picture: "cross",
    now: "Vipps MobilePay has declined the order. It tells only the merchant why.",
  },
  EXPIRED: {
    name: "Lapsed",
    tone: "bad",
    picture: "clock",
    now: "It was not submitted within 14 days. Make a new order.",
  },
};

/** One that is newer than this page is shown as the API writes it. */
function shownAs(status: string): Shown {
  return isKnown(status)
    ? statuses[status]
    : { name: status, tone: "plain", picture: "clock", now: "This page does not know this status." };
}

function isKnown(status: string): status is OrderStatus {
  return Object.hasOwn(statuses, status);
}

export const statusName = (status: string): string => shownAs(status).name;

export const whatNow = (status: string): string => shownAs(status).now;

/** A status in a line: picture, word and colour. */
export function statusBadge(status: string): HTMLElement {
  const { name, tone, picture } = shownAs(status);
  return element("span", { class: `badge ${tone}` }, icon(picture), name);
}

type StepState = "failed" | "later" | "reached" | "waiting";

interface Step {
  readonly title: string;
  readonly who: string;
  readonly picture: IconName;
}

const received: Step = { title: "Received", who: "The link is there", picture: "letter" };
const opened: Step = { title: "Opened", who: "by the merchant", picture: "eye" };
const submitted: Step = { title: "Submitted", who: "by the merchant", picture: "send" };
const completed: Step = { title: "Completed", who: "by Vipps MobilePay", picture: "sales-units" };
const declined: Step = { title: "Declined", who: "by Vipps MobilePay", picture: "cross" };
const lapsed: Step = { title: "Lapsed", who: "after 14 days", picture: "clock" };

/** The way of an order, and how far it has come; the last step may be another than hoped for. */
const ways: Readonly<Record<OrderStatus, { readonly steps: readonly Step[]; readonly reached: number }>> = {
  RECEIVED: { steps: [received, opened, submitted, completed], reached: 1 },
  MERCHANT_VIEWED: { steps: [received, opened, submitted, completed], reached: 2 },
  ORDER_SUBMITTED: { steps: [received, opened, submitted, completed], reached: 3 },
  COMPLETED: { steps: [received, opened, submitted, completed], reached: 4 },
  REJECTED: { steps: [received, opened, submitted, declined], reached: 4 },
  EXPIRED: { steps: [received, lapsed], reached: 2 },
};

const spoken: Readonly<Record<StepState, string>> = {
  reached: "reached",
  waiting: "waited for",
  later: "later",
  failed: "the end",
};

/** The way of an order, drawn. */
export function orderSteps(status: string): HTMLElement {
  const { steps, reached } = isKnown(status) ? ways[status] : { ...ways.RECEIVED, reached: 0 };
  const failed = status === "REJECTED" || status === "EXPIRED";
  const stateOf = (index: number): StepState => {
    if (failed && index === steps.length - 1) return "failed";
    if (index < reached) return "reached";
    return index === reached ? "waiting" : "later";
  };
  return element("ol", { class: "steps" }, ...steps.map((step, index) => drawn(step, stateOf(index))));
}

function drawn({ title, who, picture }: Step, state: StepState): HTMLElement {
  return element(
    "li",
    { class: `step ${state}`, "aria-current": state === "waiting" && "step" },
    element("span", { class: "mark" }, icon(state === "reached" ? "check" : picture)),
    element(
      "span",
      { class: "label" },
      element("strong", {}, title),
      element("span", { class: "unseen" }, ` (${spoken[state]}) `),
      element("small", {}, who),
    ),
  );
}
