import type { Fault } from "@vipps-management/testkit";

import type { Tried } from "../histories/maker.ts";
import { lasting, passing } from "./faults.ts";
import { ask, oneOf, type Scene, tell } from "./scene.ts";

/** Something that a partner does. What comes of it follows from what was done before, however long anything takes. */
export type Act = (scene: Scene) => Promise<void>;

/** Sales units of the default world: some that are there, some that are not, or are another's. */
const msns = ["123456", "123457", "123458", "123459", "123460", "123461", "223344", "999999"];

/** What a partner does with orders, as often as it stands here. */
export const orderActs: readonly Act[] = [order, order, order, orderAgain, readOrder, readOrder, deleteOrder];

/** What a partner does without changing anything. */
export const readingActs: readonly Act[] = [
  lookAround,
  lookUp,
  lookUp,
  readSalesUnit,
  readSalesUnit,
  readSalesUnits,
  giveUp,
  runOutOfTime,
];

async function order(scene: Scene): Promise<void> {
  const { client, random, title, tried } = scene;
  const made: Tried = { name: `${title} no. ${tried.length}`, idempotencyKey: `key-${tried.length}` };
  tried.push(made);
  await withFault(scene, "orderProduct", random() < 0.1 ? lasting : passing, async () => {
    const id = await ask(scene, `prefill ${made.name}`, () => client.prefill(made.name, made.idempotencyKey));
    if (id !== undefined) made.id = id;
  });
}

/** Another order with a key that was used is refused, and makes none; unless the key is forgotten by then. */
async function orderAgain(scene: Scene): Promise<void> {
  const { client, title, tried } = scene;
  const { name = "", id, idempotencyKey = "" } = anOrder(scene);
  if (id === undefined) return;
  const other = `${title} no. ${tried.length}`;
  const made = await ask(scene, `repeat ${name}`, () => client.prefill(other, idempotencyKey));
  if (made !== undefined) tried.push({ name: other, idempotencyKey, id: made });
}

async function readOrder(scene: Scene): Promise<void> {
  const { name = "", id } = anOrder(scene);
  if (id !== undefined) await ask(scene, `get ${name}`, () => scene.client.get(id));
}

async function deleteOrder(scene: Scene): Promise<void> {
  const found = anOrder(scene);
  const { name = "", id } = found;
  if (id === undefined) return;
  await withFault(scene, "deleteProductOrder", passing, async () => {
    const isDeleted = await ask(scene, `delete ${name}`, () => scene.client.delete(id).then(() => true));
    if (isDeleted === true) found.isDeleted = true;
  });
}

function lookAround(scene: Scene): Promise<void> {
  return withFault(scene, "getAllSalesUnits", passing, async () => {
    await ask(scene, "lookAround", () => scene.client.lookAround());
  });
}

async function lookUp(scene: Scene): Promise<void> {
  const { lookUps } = scene.client;
  const which = Math.floor(scene.random() * lookUps.length);
  await ask(scene, `lookUp ${which}`, () => lookUps[which]?.() ?? Promise.resolve());
}

function readSalesUnit(scene: Scene): Promise<void> {
  const msn = oneOf(scene, msns);
  return withFault(scene, "getMsn", scene.random() < 0.3 ? lasting : passing, async () => {
    await ask(scene, `salesUnit ${msn}`, () => scene.client.salesUnit(msn));
  });
}

/** Many calls at once, any of which can meet the fault. */
function readSalesUnits(scene: Scene): Promise<void> {
  return withFault(scene, "getMsn", passing, async () => {
    const units: object[] = [];
    await ask(scene, "salesUnits", async () => {
      for await (const unit of scene.client.salesUnits()) units.push(unit);
      return units;
    });
  });
}

/** Nothing comes until the caller has given up. */
function giveUp(scene: Scene): Promise<void> {
  return whileStalled(scene, async () => {
    const caller = new AbortController();
    const timer = setTimeout(() => {
      caller.abort();
    }, 5);
    await ask(scene, "giveUp", () => scene.client.salesUnit("123456", { signal: caller.signal }));
    clearTimeout(timer);
  });
}

function runOutOfTime(scene: Scene): Promise<void> {
  return whileStalled(scene, async () => {
    await ask(scene, "runOutOfTime", () => scene.client.salesUnit("123456", { timeout: 20 }));
  });
}

async function whileStalled(scene: Scene, act: () => Promise<void>): Promise<void> {
  await tell(scene, "POST", "/faults", { operation: "getMsn", fault: { kind: "stall" } });
  await act();
  await tell(scene, "DELETE", "/faults");
}

/** Lets an operation fail once, now and then, in one of some ways. What fails is counted by requests and not by a clock. */
async function withFault(
  scene: Scene,
  operation: string,
  faults: readonly Fault[],
  act: () => Promise<void>,
): Promise<void> {
  if (scene.random() > 0.3) return act();
  await tell(scene, "POST", "/faults", { operation, fault: oneOf(scene, faults), times: 1 });
  await act();
  await tell(scene, "DELETE", "/faults");
}

/** One of the orders that were tried, if there is any. */
export function anOrder(scene: Scene): Partial<Tried> {
  return scene.tried.length === 0 ? {} : oneOf(scene, scene.tried);
}
