import type { Partner } from "../editions.ts";
import { note, type Outcomes, settled } from "../support/outcomes.ts";

/** A prefill that was tried, and what became of it. */
export interface Tried {
  readonly name: string;
  readonly idempotencyKey: string;
  /** The order's id, when the client got one. */
  id?: string;
  isDeleted?: boolean;
}

/** A partner's program, and what it has done and seen. */
export interface Maker {
  readonly client: Partner;
  /** What the names of its orders begin with. */
  readonly title: string;
  readonly tried: Tried[];
  /** What was wrong with answers, in sentences. */
  readonly wrong: string[];
  readonly random: () => number;
  readonly seen: Outcomes;
}

/** Makes some orders at once, and looks at what it may see. */
export async function makeOrders(maker: Maker): Promise<void> {
  const count = 1 + Math.floor(maker.random() * 3);
  await Promise.all(Array.from({ length: count }, (_, at) => makeOrder(maker, at)));
  checkAnswer(maker, await settled(maker.client.lookAround()));
}

async function makeOrder(maker: Maker, at: number): Promise<void> {
  const { client, random, seen, title } = maker;
  // Both partners use the same keys.
  const tried: Tried = { name: `${title} no. ${at}`, idempotencyKey: `key-${at}` };
  maker.tried.push(tried);
  const id = await prefill(maker, tried);
  if (id === undefined) return;
  if (random() < 0.3) {
    const again = await prefill(maker, tried);
    if (again !== undefined && again !== id) maker.wrong.push(`${tried.name} was made twice.`);
  }
  if (random() < 0.8) {
    checkAnswer(maker, await settled(client.get(id)));
    return;
  }
  const deletion = await settled(client.delete(id));
  note(seen, "value" in deletion ? "deleted" : deletion.code);
  // Otherwise the answer may have been lost, or the order is too far on.
  tried.isDeleted = "value" in deletion;
}

async function prefill({ client, seen }: Maker, tried: Tried): Promise<string | undefined> {
  const made = await settled(client.prefill(tried.name, tried.idempotencyKey));
  note(seen, "value" in made ? "prefilled" : made.code);
  if (!("value" in made)) return undefined;
  tried.id ??= made.value;
  return made.value;
}

/** No answer may hold a name of another history, or of the other partner. */
function checkAnswer({ seen, title, wrong }: Maker, answer: { value: unknown } | { code: string }): void {
  if (!("value" in answer)) {
    note(seen, answer.code);
    return;
  }
  for (const [name] of JSON.stringify(answer.value).matchAll(/History \d+ of [AB]/g))
    if (name !== title) wrong.push(`${title} was shown something of ${name}.`);
}
