import type { Emulator } from "@vipps-management/testkit";

import { settled } from "../support/outcomes.ts";
import type { Maker, Tried } from "./maker.ts";

/** What is wrong with the world when all is over, in sentences. */
export async function wrongIn(emulator: Emulator, makers: readonly Maker[]): Promise<string[]> {
  const answers = await Promise.all(makers.map((maker) => wrongAnswers(emulator, maker)));
  const tried = makers.flatMap((maker) => maker.tried);
  return [...wrongOrders(emulator.backOffice.orders, tried), ...wrongUnits(emulator), ...answers.flat()];
}

/** An order, as far as it can be wrong. */
export type Ordered = Pick<Emulator["backOffice"]["orders"][number], "form" | "orderId" | "status">;

/** Every order is one that was asked for, once, and none that was acknowledged is lost. */
export function wrongOrders(orders: readonly Ordered[], asked: readonly Tried[]): string[] {
  const wrong: string[] = [];
  const tried = new Map(asked.map((each) => [each.name, each]));
  const found = new Set<string>();
  for (const { orderId, form, status } of orders) {
    const name = form.salesUnitName ?? "";
    const { id, isDeleted } = tried.get(name) ?? {};
    if (!tried.has(name)) wrong.push(`${name} was never asked for.`);
    if (found.has(name)) wrong.push(`${name} was made twice.`);
    if (id !== undefined && id !== orderId) wrong.push(`${name} is not the order that was acknowledged.`);
    if (isDeleted === true && status !== "deleted") wrong.push(`${name} was deleted, and is ${status}.`);
    found.add(name);
  }
  for (const { name, id } of tried.values())
    if (id !== undefined && !found.has(name)) wrong.push(`${name} is lost.`);
  return wrong;
}

/** Each order that is completed has its sales unit, and no other sales unit has come. */
function wrongUnits({ backOffice: { orders }, world }: Emulator): string[] {
  const completed = orders.filter(({ status }) => status === "completed");
  const made = world.salesUnits.filter(({ name }) => name.startsWith("History "));
  const names = (list: readonly { msn?: string | undefined; name: string }[]): string =>
    list
      .map(({ msn, name }) => `${msn ?? "none"} ${name}`)
      .sort()
      .join(", ");
  const wanted = names(completed.map(({ msn, form }) => ({ msn, name: form.salesUnitName ?? "" })));
  return names(made) === wanted ? [] : [`There are the sales units ${names(made)}, and should be ${wanted}.`];
}

/** What a partner is told of each order is what is there. */
async function wrongAnswers({ backOffice }: Emulator, { client, tried }: Maker): Promise<string[]> {
  const wrong: string[] = [];
  for (const { id, name } of tried) {
    if (id === undefined) continue;
    const { status } = backOffice.orders.find(({ orderId }) => orderId === id) ?? {};
    const told = await settled(client.get(id));
    const answer = "value" in told ? "found" : told.code;
    if (answer !== (status === "deleted" ? "not_found" : "found"))
      wrong.push(`${name} is ${status ?? "lost"}, and the answer is ${answer}.`);
  }
  return wrong;
}
